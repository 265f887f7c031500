/** Findings that are known already, or accepted: what a former run wrote down is set aside in this one. */
@NullMarked
package io.github.jixiao.cli.baseline;

import org.jspecify.annotations.NullMarked;
