@NullMarked
package io.github.jixiao.cli.output;

import org.jspecify.annotations.NullMarked;
