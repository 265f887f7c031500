@NullMarked
package io.github.jixiao.cli.explain;

import org.jspecify.annotations.NullMarked;
