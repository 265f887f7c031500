@NullMarked
package io.github.jixiao.fuzzing;

import org.jspecify.annotations.NullMarked;
