@NullMarked
package io.github.jixiao.readers.form.cell;

import org.jspecify.annotations.NullMarked;
