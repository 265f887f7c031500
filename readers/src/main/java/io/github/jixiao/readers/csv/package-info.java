/** Comma-separated values brought to one grid a file. */
@NullMarked
package io.github.jixiao.readers.csv;

import org.jspecify.annotations.NullMarked;
