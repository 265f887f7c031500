/** For people who write rules: sample tables that differ in one thing, one rule alone, one verdict. */
@NullMarked
package io.github.jixiao.testing;

import org.jspecify.annotations.NullMarked;
