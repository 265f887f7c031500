package io.github.jixiao.table;

import java.math.BigDecimal;

/**
 * One period of the expenditure schedule (资金支出计划).
 *
 * @param label for example {@code 3月底}
 * @param cumulativePercent per cent of the budget spent by then, counted from the start of the year
 */
public record ScheduledExpenditure(String label, Entry<BigDecimal> cumulativePercent) {}
