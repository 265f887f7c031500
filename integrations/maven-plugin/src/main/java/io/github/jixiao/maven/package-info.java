/** The goal {@code jixiao:check}. */
@NullMarked
package io.github.jixiao.maven;

import org.jspecify.annotations.NullMarked;
