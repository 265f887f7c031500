@NullMarked
package io.github.jixiao.readers.page;

import org.jspecify.annotations.NullMarked;
