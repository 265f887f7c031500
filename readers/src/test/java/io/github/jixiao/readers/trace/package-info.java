@NullMarked
package io.github.jixiao.readers.trace;

import org.jspecify.annotations.NullMarked;
