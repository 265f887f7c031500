/**
 * The standard rule set once more, as plain Java loops over the same facts. Where the engine and this twin differ on a generated table,
 * one of them is wrong.
 */
@NullMarked
package io.github.jixiao.rules.twin;

import org.jspecify.annotations.NullMarked;
