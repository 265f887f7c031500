/** Whole processes, as a user starts them. */
@NullMarked
package io.github.jixiao.benchmarks.processes;

import org.jspecify.annotations.NullMarked;
