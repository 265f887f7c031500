@NullMarked
package io.github.jixiao.readers.json;

import org.jspecify.annotations.NullMarked;
