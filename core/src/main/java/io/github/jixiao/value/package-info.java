/**
 * Values written in a form, understood: money, target values, comparisons.
 *
 * <p>Start with {@link io.github.jixiao.value.TargetValue#parse(String)} and {@link io.github.jixiao.value.Money}.
 */
@NullMarked
package io.github.jixiao.value;

import org.jspecify.annotations.NullMarked;
