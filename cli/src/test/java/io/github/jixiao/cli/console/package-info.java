@NullMarked
package io.github.jixiao.cli.console;

import org.jspecify.annotations.NullMarked;
