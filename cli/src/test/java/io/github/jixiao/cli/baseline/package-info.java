@NullMarked
package io.github.jixiao.cli.baseline;

import org.jspecify.annotations.NullMarked;
