/** The command {@code jixiao}: arguments, folders, threads, progress, exit codes. */
@NullMarked
package io.github.jixiao.cli;

import org.jspecify.annotations.NullMarked;
