@NullMarked
package io.github.jixiao.spring;

import org.jspecify.annotations.NullMarked;
