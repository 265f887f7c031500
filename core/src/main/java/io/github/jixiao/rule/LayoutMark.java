package io.github.jixiao.rule;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Something about the layout of a form by which its origin can be told. */
public enum LayoutMark implements Bilingual {
    /** The table, or another one of the same submission, holds the row 项目或定额成本控制率. */
    CONTROL_RATE_ROW("文件中印有“项目或定额成本控制率”一行", "the document prints the row 项目或定额成本控制率"),
    /** 成本指标 is a level-one indicator, as in 财预〔2021〕101号. */
    COST_AS_LEVEL_ONE("成本指标单列为一级指标", "cost is a level-one indicator"),
    /** 成本指标 stands among the outputs, as in 财预〔2015〕88号. */
    COST_UNDER_OUTPUT("成本指标列在产出指标下", "cost stands among the outputs"),
    /** Satisfaction is a level-two row among the benefits. */
    SATISFACTION_UNDER_BENEFIT("满意度列在效益指标下", "satisfaction stands among the benefits"),
    /** 可持续影响 is a row of the form, as only in the 2015 layout. */
    SUSTAINABLE_IMPACT("印有可持续影响指标", "the form has sustainable impact"),
    /** The form has a column for the medium term beside that for the year. */
    MEDIUM_TERM("中期与年度并列", "the medium term stands beside the year"),
    /** The form has 资金支出计划. */
    EXPENDITURE_SCHEDULE("印有资金支出计划", "the form has an expenditure schedule"),
    /** Comparison, value and unit stand in columns of their own. */
    SPLIT_TARGET("指标值分符号、值、计量单位填写", "comparison, value and unit have columns of their own"),
    /** The form gives weights. */
    WEIGHTS("印有分值（权重）栏", "the form gives weights");

    private static final String CONTROL_RATE = "项目或定额成本控制率";

    private final String chinese;
    private final String english;

    LayoutMark(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The mark's name in a profile, for example {@code cost-as-level-one}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether a name is the very row that the systems of Guizhou and Hebei print. */
    public static boolean isPrintedControlRate(String name) {
        String plain = PlainText.compact(name);
        return plain.equals(CONTROL_RATE) || plain.startsWith(CONTROL_RATE + "(");
    }

    /** The marks that a table bears by itself. */
    static Set<LayoutMark> on(PerformanceTargetTable table) {
        Set<LayoutMark> marks = EnumSet.noneOf(LayoutMark.class);
        for (LayoutMark mark : values()) {
            if (mark.isOn(table)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private boolean isOn(PerformanceTargetTable table) {
        return switch (this) {
            case CONTROL_RATE_ROW -> any(table, row -> isPrintedControlRate(row.name()));
            case COST_AS_LEVEL_ONE ->
                any(table, row -> row.category() == IndicatorCategory.COST || isOfLevelOne(row.type()))
                        || table.blankTypes().stream().anyMatch(LayoutMark::isOfLevelOne)
                        || table.categoryWeights().containsKey(IndicatorCategory.COST);
            case COST_UNDER_OUTPUT ->
                any(table, row -> row.type() == IndicatorType.COST && row.category() != IndicatorCategory.COST)
                        || table.blankTypes().contains(IndicatorType.COST);
            case SATISFACTION_UNDER_BENEFIT -> any(table, LayoutMark::isSatisfactionUnderBenefit);
            case SUSTAINABLE_IMPACT ->
                any(table, row -> row.type() == IndicatorType.SUSTAINABLE_IMPACT)
                        || table.blankTypes().contains(IndicatorType.SUSTAINABLE_IMPACT);
            case MEDIUM_TERM ->
                table.objectives().mediumTerm().isOnForm()
                        || table.funding().mediumTerm().entries().stream().anyMatch(Entry::isOnForm)
                        || any(table, row -> row.term() == Term.MEDIUM_TERM);
            case EXPENDITURE_SCHEDULE -> !table.expenditureSchedule().isEmpty();
            case SPLIT_TARGET ->
                table.columns().contains(IndicatorColumn.COMPARISON)
                        && (table.columns().contains(IndicatorColumn.VALUE)
                                || table.columns().contains(IndicatorColumn.UNIT));
            case WEIGHTS ->
                table.columns().contains(IndicatorColumn.WEIGHT)
                        || !table.categoryWeights().isEmpty()
                        || any(table, row -> row.weight() != null);
        };
    }

    private static boolean any(PerformanceTargetTable table, Predicate<Indicator> condition) {
        return table.indicators().stream().anyMatch(condition);
    }

    private static boolean isOfLevelOne(@Nullable IndicatorType type) {
        return type != null && type.category() == IndicatorCategory.COST;
    }

    private static boolean isSatisfactionUnderBenefit(Indicator row) {
        String label = row.categoryLabel();
        return row.type() == IndicatorType.SERVICE_RECIPIENT_SATISFACTION
                && label != null
                && (label.contains("效益") || label.contains("效果"));
    }
}
