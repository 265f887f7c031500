@NullMarked
package io.github.jixiao.cli.input;

import org.jspecify.annotations.NullMarked;
