@NullMarked
package io.github.jixiao.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
