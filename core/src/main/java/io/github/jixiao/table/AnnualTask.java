package io.github.jixiao.table;

import io.github.jixiao.value.Money;

/**
 * One row of a department's main annual tasks (年度主要任务), or their total row.
 *
 * @param name 任务名称
 * @param content 主要内容
 * @param total 总额
 * @param fiscalAppropriation 财政拨款
 * @param otherFunds 其他资金
 * @param location the row
 */
public record AnnualTask(
        Entry<String> name,
        Entry<String> content,
        Entry<Money> total,
        Entry<Money> fiscalAppropriation,
        Entry<Money> otherFunds,
        Location location) {}
