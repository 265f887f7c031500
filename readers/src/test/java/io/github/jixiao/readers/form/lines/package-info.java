@NullMarked
package io.github.jixiao.readers.form.lines;

import org.jspecify.annotations.NullMarked;
