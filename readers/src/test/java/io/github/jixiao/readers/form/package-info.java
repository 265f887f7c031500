@NullMarked
package io.github.jixiao.readers.form;

import org.jspecify.annotations.NullMarked;
