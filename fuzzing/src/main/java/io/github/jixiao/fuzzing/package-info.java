/** What holds for any input whatever: properties, one a kind of input, and the fuzzer that looks for input for which they fail. */
@NullMarked
package io.github.jixiao.fuzzing;

import org.jspecify.annotations.NullMarked;
