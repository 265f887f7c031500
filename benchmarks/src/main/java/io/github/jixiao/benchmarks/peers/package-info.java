/** Eleven of the rules by other means: predicates, other rule engines, schemas. */
@NullMarked
package io.github.jixiao.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
