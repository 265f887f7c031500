@NullMarked
package io.github.jixiao.readers.form.head;

import org.jspecify.annotations.NullMarked;
