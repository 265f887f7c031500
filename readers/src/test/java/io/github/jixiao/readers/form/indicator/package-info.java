@NullMarked
package io.github.jixiao.readers.form.indicator;

import org.jspecify.annotations.NullMarked;
