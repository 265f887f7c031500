package io.github.jixiao.table;

import io.github.jixiao.value.Bilingual;

/** A level-two indicator (二级指标), of the 2015 layout (财预〔2015〕88号) and the 2021 layout (财预〔2021〕101号) together. */
public enum IndicatorType implements Bilingual {
    ECONOMIC_COST(IndicatorCategory.COST, "经济成本指标", "economic cost"),
    SOCIAL_COST(IndicatorCategory.COST, "社会成本指标", "social cost"),
    ECOLOGICAL_COST(IndicatorCategory.COST, "生态环境成本指标", "eco-environmental cost"),
    QUANTITY(IndicatorCategory.OUTPUT, "数量指标", "quantity"),
    QUALITY(IndicatorCategory.OUTPUT, "质量指标", "quality"),
    TIMELINESS(IndicatorCategory.OUTPUT, "时效指标", "timeliness"),
    /** 成本指标 under 产出指标, as in the 2015 layout. */
    COST(IndicatorCategory.OUTPUT, "成本指标", "cost"),
    ECONOMIC_BENEFIT(IndicatorCategory.BENEFIT, "经济效益指标", "economic benefit"),
    SOCIAL_BENEFIT(IndicatorCategory.BENEFIT, "社会效益指标", "social benefit"),
    ECOLOGICAL_BENEFIT(IndicatorCategory.BENEFIT, "生态效益指标", "ecological benefit"),
    SUSTAINABLE_IMPACT(IndicatorCategory.BENEFIT, "可持续影响指标", "sustainable impact"),
    SERVICE_RECIPIENT_SATISFACTION(IndicatorCategory.SATISFACTION, "服务对象满意度指标", "service-recipient satisfaction");

    private final IndicatorCategory category;
    private final String chinese;
    private final String english;

    IndicatorType(IndicatorCategory category, String chinese, String english) {
        this.category = category;
        this.chinese = chinese;
        this.english = english;
    }

    /** The level-one indicator it usually stands under. */
    public IndicatorCategory category() {
        return category;
    }

    /** The form's usual word, for example {@code 数量指标}. */
    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Whether money is what the type measures, in either layout. */
    public boolean isCost() {
        return this == COST || category == IndicatorCategory.COST;
    }
}
