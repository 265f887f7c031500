/** The rule set beside the same rules in plain Java. */
@NullMarked
package io.github.jixiao.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
