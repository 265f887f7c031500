@NullMarked
package io.github.jixiao.readers.layout;

import org.jspecify.annotations.NullMarked;
