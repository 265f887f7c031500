@NullMarked
package io.github.jixiao.readers.text;

import org.jspecify.annotations.NullMarked;
