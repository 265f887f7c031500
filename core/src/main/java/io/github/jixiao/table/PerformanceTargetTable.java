package io.github.jixiao.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A performance target table (绩效目标表): one form, box by box.
 *
 * @param kind what form it is
 * @param title its title as printed
 * @param fiscalYear the budget year; {@code null} where nothing tells
 * @param projectName 项目名称
 * @param projectCode 项目编码
 * @param departmentName 部门名称, department form
 * @param units who answers for it
 * @param projectNature 项目属性, for example {@code 常年项目}
 * @param implementationPeriod 实施期
 * @param funding the money boxes
 * @param useOfFunds 资金用途: in words, what the money is for
 * @param objectives 总体目标
 * @param expenditureSchedule 资金支出计划, in the order of the form; empty where the form has none
 * @param tasks 年度主要任务; empty where the form has none
 * @param taskTotal 金额合计; {@code null} where the form has no such row
 * @param columns columns of the indicator block; empty where the source does not tell
 * @param blankTypes level-two rows that the form prints and nobody filled
 * @param categoryWeights points the form gives to a whole level-one indicator
 * @param placeholders template hints left in the form
 * @param indicators 绩效指标, in the order of the form
 * @param selfEvaluation what a self-evaluation says besides
 * @param repairs what the reader put right or doubts
 * @param location the table as a whole
 */
public record PerformanceTargetTable(
        TableKind kind,
        @Nullable String title,
        @Nullable FiscalYear fiscalYear,
        Entry<String> projectName,
        Entry<String> projectCode,
        Entry<String> departmentName,
        ResponsibleUnits units,
        Entry<String> projectNature,
        Entry<ImplementationPeriod> implementationPeriod,
        Funding funding,
        Entry<String> useOfFunds,
        Objectives objectives,
        List<ScheduledExpenditure> expenditureSchedule,
        List<AnnualTask> tasks,
        @Nullable AnnualTask taskTotal,
        Set<IndicatorColumn> columns,
        Set<IndicatorType> blankTypes,
        Map<IndicatorCategory, BigDecimal> categoryWeights,
        List<Placeholder> placeholders,
        List<Indicator> indicators,
        SelfEvaluation selfEvaluation,
        List<Repair> repairs,
        Location location) {

    public PerformanceTargetTable {
        expenditureSchedule = List.copyOf(expenditureSchedule);
        tasks = List.copyOf(tasks);
        columns = Set.copyOf(columns);
        blankTypes = Set.copyOf(blankTypes);
        categoryWeights = Map.copyOf(categoryWeights);
        placeholders = List.copyOf(placeholders);
        indicators = List.copyOf(indicators);
        repairs = List.copyOf(repairs);
    }

    /** A table of the kind given, every box unstated. */
    public static TableBuilder builder(TableKind kind) {
        return new TableBuilder(kind);
    }

    /** A builder that starts from this table. */
    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    /** What a person calls the table: the project's or department's name, or else its title; may be empty. */
    public String name() {
        if (projectName.isFilled()) {
            return projectName.require();
        }
        if (departmentName.isFilled()) {
            return departmentName.require();
        }
        return title == null ? "" : title;
    }
}
