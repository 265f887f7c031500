/** Reports and reviewed copies out: each written whole or not at all. */
@NullMarked
package io.github.jixiao.cli.output;

import org.jspecify.annotations.NullMarked;
