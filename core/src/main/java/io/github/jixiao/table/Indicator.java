package io.github.jixiao.table;

import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A level-three indicator (三级指标): what is measured, and the value to reach.
 *
 * @param category level one; {@code null} where the form does not tell
 * @param type level two; {@code null} where the form does not tell
 * @param categoryLabel level one in the form's words
 * @param typeLabel level two in the form's words
 * @param name without the {@code 指标 n:} prefix; empty where a value stands without a name
 * @param term the column it stands in
 * @param target 指标值
 * @param qualitative whether the form marks the value 定性
 * @param standard 绩效标准
 * @param definition 指标解释
 * @param basis 指标值确定依据
 * @param scoring 评分标准
 * @param remarks 备注, and whatever stands in columns that have no other meaning
 * @param weight 分值, 权重
 * @param actual 实际完成值, self-evaluation
 * @param score 得分, self-evaluation
 * @param location its value cell, or its row
 */
public record Indicator(
        @Nullable IndicatorCategory category,
        @Nullable IndicatorType type,
        @Nullable String categoryLabel,
        @Nullable String typeLabel,
        String name,
        Term term,
        TargetValue target,
        boolean qualitative,
        @Nullable String standard,
        @Nullable String definition,
        @Nullable String basis,
        @Nullable String scoring,
        @Nullable String remarks,
        @Nullable BigDecimal weight,
        @Nullable String actual,
        @Nullable BigDecimal score,
        Location location) {

    public static Builder builder() {
        return new Builder();
    }

    /** An annual indicator of a type, its target as a form would write it. */
    public static Indicator of(IndicatorType type, String name, String target) {
        return builder().type(type).name(name).target(target).build();
    }

    /** Collects the parts of an indicator. */
    public static final class Builder {
        private @Nullable IndicatorCategory category;
        private @Nullable IndicatorType type;
        private @Nullable String categoryLabel;
        private @Nullable String typeLabel;
        private String name = "";
        private Term term = Term.ANNUAL;
        private TargetValue target = new TargetValue.Blank();
        private boolean qualitative;
        private @Nullable String standard;
        private @Nullable String definition;
        private @Nullable String basis;
        private @Nullable String scoring;
        private @Nullable String remarks;
        private @Nullable BigDecimal weight;
        private @Nullable String actual;
        private @Nullable BigDecimal score;
        private Location location = Location.UNKNOWN;

        private Builder() {}

        public Builder category(@Nullable IndicatorCategory value) {
            this.category = value;
            return this;
        }

        /** Sets level two, and level one too unless that was set before. */
        public Builder type(@Nullable IndicatorType value) {
            this.type = value;
            if (category == null && value != null) {
                this.category = value.category();
            }
            return this;
        }

        public Builder categoryLabel(@Nullable String value) {
            this.categoryLabel = value;
            return this;
        }

        public Builder typeLabel(@Nullable String value) {
            this.typeLabel = value;
            return this;
        }

        public Builder name(String value) {
            this.name = value;
            return this;
        }

        public Builder term(Term value) {
            this.term = value;
            return this;
        }

        public Builder target(TargetValue value) {
            this.target = value;
            return this;
        }

        public Builder target(@Nullable String text) {
            this.target = TargetValue.parse(text);
            return this;
        }

        public Builder qualitative(boolean value) {
            this.qualitative = value;
            return this;
        }

        public Builder standard(@Nullable String value) {
            this.standard = value;
            return this;
        }

        public Builder definition(@Nullable String value) {
            this.definition = value;
            return this;
        }

        public Builder basis(@Nullable String value) {
            this.basis = value;
            return this;
        }

        public Builder scoring(@Nullable String value) {
            this.scoring = value;
            return this;
        }

        public Builder remarks(@Nullable String value) {
            this.remarks = value;
            return this;
        }

        public Builder weight(@Nullable BigDecimal value) {
            this.weight = value;
            return this;
        }

        public Builder actual(@Nullable String value) {
            this.actual = value;
            return this;
        }

        public Builder score(@Nullable BigDecimal value) {
            this.score = value;
            return this;
        }

        public Builder location(Location value) {
            this.location = value;
            return this;
        }

        public Indicator build() {
            return new Indicator(
                    category,
                    type,
                    categoryLabel,
                    typeLabel,
                    name,
                    term,
                    target,
                    qualitative,
                    standard,
                    definition,
                    basis,
                    scoring,
                    remarks,
                    weight,
                    actual,
                    score,
                    location);
        }
    }
}
