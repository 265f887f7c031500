@NullMarked
package io.github.jixiao.cli;

import org.jspecify.annotations.NullMarked;
