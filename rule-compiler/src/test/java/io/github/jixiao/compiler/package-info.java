@NullMarked
package io.github.jixiao.compiler;

import org.jspecify.annotations.NullMarked;
