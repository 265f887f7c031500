/** One program a question; the build runs every one of them. */
@NullMarked
package io.github.jixiao.examples;

import org.jspecify.annotations.NullMarked;
