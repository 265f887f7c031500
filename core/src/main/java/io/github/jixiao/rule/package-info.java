/** Rules as data: what a rule is called, what it looks at, how much it weighs, and the profile in force. */
@NullMarked
package io.github.jixiao.rule;

import org.jspecify.annotations.NullMarked;
