@NullMarked
package io.github.jixiao.readers.form.funding;

import org.jspecify.annotations.NullMarked;
