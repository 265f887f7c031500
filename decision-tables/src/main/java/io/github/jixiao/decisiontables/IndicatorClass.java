package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A level-two indicator, or all of a level-one indicator, as reviewers name them: 质量指标, 成本指标, 效益指标. */
@SuppressWarnings("ImmutableEnumChecker") // the set is one of Set.of
enum IndicatorClass implements Bilingual {
    OUTPUT(
            "产出指标",
            "output",
            FormPart.OUTPUT_INDICATORS,
            IndicatorType.QUANTITY,
            IndicatorType.QUALITY,
            IndicatorType.TIMELINESS),
    QUANTITY(IndicatorType.QUANTITY, FormPart.QUANTITY_INDICATORS),
    QUALITY(IndicatorType.QUALITY, FormPart.QUALITY_INDICATORS),
    TIMELINESS(IndicatorType.TIMELINESS, FormPart.TIMELINESS_INDICATORS),
    /** Of whatever kind, and in either layout. */
    COST(
            "成本指标",
            "cost",
            FormPart.COST_INDICATORS,
            IndicatorType.COST,
            IndicatorType.ECONOMIC_COST,
            IndicatorType.SOCIAL_COST,
            IndicatorType.ECOLOGICAL_COST),
    ECONOMIC_COST(IndicatorType.ECONOMIC_COST, FormPart.COST_INDICATORS),
    SOCIAL_COST(IndicatorType.SOCIAL_COST, FormPart.COST_INDICATORS),
    ECOLOGICAL_COST(IndicatorType.ECOLOGICAL_COST, FormPart.COST_INDICATORS),
    BENEFIT(
            "效益指标",
            "benefit",
            FormPart.BENEFIT_INDICATORS,
            IndicatorType.ECONOMIC_BENEFIT,
            IndicatorType.SOCIAL_BENEFIT,
            IndicatorType.ECOLOGICAL_BENEFIT,
            IndicatorType.SUSTAINABLE_IMPACT),
    ECONOMIC_BENEFIT(IndicatorType.ECONOMIC_BENEFIT, FormPart.ECONOMIC_BENEFIT_INDICATORS),
    SOCIAL_BENEFIT(IndicatorType.SOCIAL_BENEFIT, FormPart.BENEFIT_INDICATORS),
    ECOLOGICAL_BENEFIT(IndicatorType.ECOLOGICAL_BENEFIT, FormPart.BENEFIT_INDICATORS),
    SUSTAINABLE_IMPACT(IndicatorType.SUSTAINABLE_IMPACT, FormPart.BENEFIT_INDICATORS),
    SATISFACTION(
            "满意度指标", "satisfaction", FormPart.SATISFACTION_INDICATORS, IndicatorType.SERVICE_RECIPIENT_SATISFACTION);

    private static final String INDICATOR = "指标";
    private static final String RECIPIENTS = "服务对象满意度";

    private final String chinese;
    private final String english;
    private final FormPart part;
    private final Set<IndicatorType> types;

    IndicatorClass(IndicatorType type, FormPart part) {
        this(type.chinese(), type.english(), part, type);
    }

    IndicatorClass(String chinese, String english, FormPart part, IndicatorType... types) {
        this.chinese = chinese;
        this.english = english;
        this.part = part;
        this.types = Set.of(types);
    }

    /** The class of a name, which need not end in 指标. */
    static Optional<IndicatorClass> named(String name) {
        String plain = withoutEnding(PlainText.compact(name));
        String known = plain.equals(RECIPIENTS) ? "满意度" : plain;
        return Arrays.stream(values())
                .filter(each -> withoutEnding(each.chinese).equals(known))
                .findFirst();
    }

    private static String withoutEnding(String name) {
        return name.endsWith(INDICATOR) ? name.substring(0, name.length() - INDICATOR.length()) : name;
    }

    /** The names that can be written. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (IndicatorClass each : values()) {
            names.add(each.chinese);
        }
        return names;
    }

    /** The part of the form that holds its indicators. */
    FormPart part() {
        return part;
    }

    boolean holds(ReviewedIndicator indicator) {
        IndicatorType type = indicator.type();
        return type == null ? this == SATISFACTION && indicator.isSatisfaction() : types.contains(type);
    }

    /** Whether a table lacks it for certain: no indicator is of it, and none of which only the level one is known might be. */
    boolean isMissingFrom(ReviewedTable table) {
        Set<IndicatorCategory> levels = EnumSet.noneOf(IndicatorCategory.class);
        types.forEach(type -> levels.add(type.category()));
        return table.indicators().stream()
                .filter(ReviewedIndicator::isNamed)
                .noneMatch(row -> row.type() == null
                        ? row.indicator().category() == null
                                || levels.contains(row.indicator().category())
                        : types.contains(row.type()));
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
