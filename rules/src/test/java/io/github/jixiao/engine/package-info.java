/** Proves the engine behind the one door: what becomes of every rule, whatever the rules and the tables are. */
@NullMarked
package io.github.jixiao.engine;

import org.jspecify.annotations.NullMarked;
