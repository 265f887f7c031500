/** Files and folders in: which are read, how many at a time, and what became of each. */
@NullMarked
package io.github.jixiao.cli.input;

import org.jspecify.annotations.NullMarked;
