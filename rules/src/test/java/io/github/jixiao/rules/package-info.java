/** Proves the standard rule set: its files, its pages, and what it reports. */
@NullMarked
package io.github.jixiao.rules;

import org.jspecify.annotations.NullMarked;
