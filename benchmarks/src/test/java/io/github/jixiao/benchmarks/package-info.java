@NullMarked
package io.github.jixiao.benchmarks;

import org.jspecify.annotations.NullMarked;
