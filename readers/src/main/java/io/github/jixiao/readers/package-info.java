/** A file in, a submission out. */
@NullMarked
package io.github.jixiao.readers;

import org.jspecify.annotations.NullMarked;
