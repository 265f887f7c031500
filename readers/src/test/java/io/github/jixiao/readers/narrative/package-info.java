@NullMarked
package io.github.jixiao.readers.narrative;

import org.jspecify.annotations.NullMarked;
