/** What everything costs, measured beside what else could do it; {@code docs/performance.md} holds the results. */
@NullMarked
package io.github.jixiao.benchmarks;

import org.jspecify.annotations.NullMarked;
