package io.github.jixiao.table;

import io.github.jixiao.value.Money;

/**
 * An amount under the label the form gives it.
 *
 * @param label for example {@code 公共财政拨款}
 * @param amount in 万元
 */
public record LabelledAmount(String label, Money amount) {}
