@NullMarked
package io.github.jixiao.examples;

import org.jspecify.annotations.NullMarked;
