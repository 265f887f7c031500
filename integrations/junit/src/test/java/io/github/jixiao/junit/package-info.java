@NullMarked
package io.github.jixiao.junit;

import org.jspecify.annotations.NullMarked;
