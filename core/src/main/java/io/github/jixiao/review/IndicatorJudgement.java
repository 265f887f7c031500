package io.github.jixiao.review;

import io.github.jixiao.review.wording.IndicatorName;
import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.Thresholds;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Questions that need an indicator's name, type and value together. */
public final class IndicatorJudgement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGH_SHARE = BigDecimal.valueOf(80);
    private static final Set<String> MULTIPLIERS = Set.of("百", "千", "万", "十万", "百万", "亿");
    private static final Set<String> UNITS_OF_RATES = Set.of("%", "‰", "分");

    /** What is to be spent by a time within the year, 二季度目标值：≤97万元: no item of the whole. */
    private static final Pattern STAGES = Pattern.compile(
            "(?:季度?|半年|\\d月[底末]|\\d月?[-—~至]\\d{1,2}月)(?:[^:;。]{0,8}[标划值])?:|月[^:;。]{0,8}(?:目标|指标|计划)[^:;。]{0,4}:");

    /** An amount that is part of the one before it: （含进口关税80万元）. */
    private static final Pattern CONTAINED = Pattern.compile("\\((?:含|其中|包括|包含)[^()]{0,200}\\)");

    private final ReviewedIndicator row;
    private final IndicatorName name;
    private final Vocabulary words;
    private final Thresholds thresholds;

    IndicatorJudgement(ReviewedIndicator row, Profile profile) {
        this.row = row;
        this.name = row.name();
        this.words = profile.vocabulary();
        this.thresholds = profile.thresholds();
    }

    private boolean isNumber(BigDecimal value) {
        return row.number() != null && row.number().compareTo(value) == 0;
    }

    private boolean isBelow(BigDecimal limit) {
        return row.number() != null && row.number().compareTo(limit) < 0;
    }

    /** A quality indicator that merely counts: 质量指标 路灯 =420盏. */
    public boolean isMistakenForQuality() {
        return row.isType(IndicatorType.QUALITY)
                && row.isCounted()
                && !name.isRate()
                && !name.speaksOfQuality()
                && !row.wording().isSpeakingOfQuality()
                && (row.isFloor() ? !name.isAdverse() : !name.takesCeiling())
                && !row.isCeiling()
                && !isNumber(BigDecimal.ZERO);
    }

    /** A quantity indicator that is a rate: 数量指标 覆盖率 ≥95%. */
    public boolean isMistakenForQuantity() {
        return row.isType(IndicatorType.QUANTITY) && row.isPercentage() && row.isNumeric() && !name.isGrowth();
    }

    /** What is taken for what: {@code rate-as-quantity} for a rate, empty for a count that is taken for quality. */
    public String confusionVariant() {
        return isMistakenForQuality() ? "" : "rate-as-quantity";
    }

    /**
     * An upper bound on something of which more is better. Outputs that are counted are such things unless their name says otherwise; of
     * a rate or a benefit the name has to say so, or a share so high that nobody would cap it there: 设计变更率 may well be limited, but
     * not to 95%.
     */
    public boolean isCeilingOnGoodThing() {
        return row.isCeiling()
                && !row.wording().isRange()
                && wantsMore()
                && (row.amount() == null || row.isBenefit() && name.isEarnings())
                && !isNumber(BigDecimal.ZERO)
                && !name.isAdverse()
                && (row.isDuration() ? name.isPrizedDuration() : isGoodWhateverItsWords());
    }

    private boolean isGoodWhateverItsWords() {
        return name.isFavourableRate()
                || name.isEarnings()
                || row.isCounted() && name.isPrized()
                || !name.takesCeiling() && isGoodThing();
    }

    private boolean isGoodThing() {
        return row.isType(IndicatorType.QUANTITY) && !row.isPercentage()
                || name.isFavourable()
                || row.isPercentage() && !isBelow(HIGH_SHARE) && !name.isUnboundedRate();
    }

    private boolean wantsMore() {
        return row.isType(IndicatorType.QUANTITY)
                || row.isType(IndicatorType.QUALITY)
                || row.isSatisfaction()
                || row.indicator().category() == IndicatorCategory.BENEFIT;
    }

    /** A lower bound, or a full hundred per cent, on something nobody wants. */
    public boolean isFloorOnAdverseThing() {
        return row.isNumeric()
                && !row.isZeroEvent()
                && name.isAdverse()
                && !row.wording().isDecrease()
                && (row.isFloor() && !row.wording().isRange() && !isNumber(BigDecimal.ZERO)
                        || row.isPercentage() && !row.isCeiling() && !isBelow(HUNDRED));
    }

    /** An economic benefit that names nothing economic. */
    public boolean isUneconomicBenefit() {
        return row.isType(IndicatorType.ECONOMIC_BENEFIT)
                && row.amount() == null
                && !words.of(Topic.ECONOMIC_WORDS).occursIn(name + row.wording().text());
    }

    /** A timeliness indicator in which nothing speaks of time. */
    public boolean isTimelinessWithoutTime() {
        return row.isType(IndicatorType.TIMELINESS)
                && row.isFilled()
                && !name.speaksOfTime()
                && !row.wording().isTellingTime();
    }

    /** A timeliness target in words that give no date: 及时, 是, 按要求. */
    public boolean isTimelinessWithoutDate() {
        return row.isType(IndicatorType.TIMELINESS)
                && (row.wording().isWithinYear()
                        || row.wording().isWords() && !row.wording().isTellingTime());
    }

    /** How the date is missing: {@code within-year} where the words at least promise the year. */
    public String dateVariant() {
        return row.wording().isWithinYear() ? "within-year" : "";
    }

    /** 3万 of what neither value nor name counts. */
    boolean isMultiplierAlone() {
        return row.indicator().target() instanceof Quantitative number
                && number.remainder() == null
                && MULTIPLIERS.contains(row.unitOfMeasure())
                && !name.head().endsWith("数")
                && (name.head().endsWith("人口") || words.of(Topic.COUNTING_UNITS).endOf(name.head()) == null);
    }

    /** A rate whose number has no per cent. */
    public boolean isRateWithoutPercent() {
        return row.isNumeric()
                && name.isPercentRate()
                && !name.isRateLookAlike()
                && !row.isPercentage()
                && !"%".equals(name.unitInBrackets())
                && (row.unitOfMeasure().isEmpty() || row.isCounted() || isMeasured() || isScored());
    }

    /** A rate in a unit of length, area, mass, time or money. */
    private boolean isMeasured() {
        return !row.indicator().qualitative()
                && !UNITS_OF_RATES.contains(row.unitOfMeasure())
                && words.of(Topic.MEASURING_UNITS).contains(row.unitOfMeasure());
    }

    /** A rate with a score for a value; satisfaction may well be scored. */
    private boolean isScored() {
        return row.unitOfMeasure().equals("分") && name.head().endsWith("率");
    }

    /** Per cent of something that neither the name nor the value says. */
    public boolean isPercentWithoutRate() {
        return row.isPercentage()
                && row.isNumeric()
                && !name.isControlRate()
                && !name.explainsPercent()
                && (!name.isGrowth() || name.isImprovement() && !isBelow(HIGH_SHARE))
                && !row.wording().isChange();
    }

    /** Of what the percentage is not told: {@code satisfaction} where the name at least speaks of that. */
    public String percentVariant() {
        return row.isSatisfaction() && name.speaksOfSatisfaction() ? "satisfaction" : "";
    }

    /** A satisfaction of exactly one hundred per cent. */
    public boolean isFullSatisfaction() {
        return row.isSatisfaction()
                && row.isPercentage()
                && !row.isCeiling()
                && isNumber(HUNDRED)
                && !name.isRateOfService();
    }

    /** A satisfaction below the lower limits of 财预〔2021〕101号 三（七）4. */
    public boolean isLowSatisfaction() {
        return row.isSatisfaction()
                && row.isPercentage()
                && !row.isCeiling()
                && isBelow(thresholds.satisfaction().low())
                && name.speaksOfSatisfaction()
                && !name.isAdverse()
                && !name.toString().contains("不满意");
    }

    /** How low: {@code failing} where even the pass mark is missed. */
    public String lowSatisfactionVariant() {
        return isBelow(thresholds.satisfaction().failing()) ? "failing" : "";
    }

    /** The level that a low satisfaction misses, in per cent. */
    public BigDecimal satisfactionLimit() {
        return isBelow(thresholds.satisfaction().failing())
                ? thresholds.satisfaction().failing()
                : thresholds.satisfaction().low();
    }

    /** A satisfaction indicator that does not say whose or which. */
    public boolean isUnclearSatisfaction() {
        return row.isSatisfaction() && row.isNamed() && (!name.speaksOfSatisfaction() || name.isSatisfactionOfNobody());
    }

    /** {@code =} where more than the target would be welcome. */
    public boolean isExactWhereMoreIsWelcome() {
        return row.comparison() == Comparison.EQUAL
                && (row.isType(IndicatorType.QUANTITY) || row.isType(IndicatorType.QUALITY) || row.isSatisfaction())
                && !(row.isPercentage() && isNumber(HUNDRED))
                && !isNumber(BigDecimal.ZERO)
                && !name.isAdverse()
                && !name.isFixedNumber();
    }

    /** The target's number and unit stand in the name already. */
    public boolean isTargetInName() {
        if (!row.isNumeric() || row.number() == null || row.unitOfMeasure().isEmpty()) {
            return false;
        }
        String figure = row.number().stripTrailingZeros().toPlainString() + row.unitOfMeasure();
        int at = name.toString().indexOf(figure);
        return at == 0 || at > 0 && !Character.isDigit(name.toString().charAt(at - 1));
    }

    /** The row's amount against the items in its notes; {@code null} where the notes hold no items. */
    public @Nullable SumComparison breakdown() {
        Money amount = row.amount();
        List<Money> items = itemsInNotes();
        return amount == null || items.isEmpty()
                ? null
                : SumComparison.of(items, amount, thresholds.amounts().rounding());
    }

    private List<Money> itemsInNotes() {
        Money amount = row.amount();
        Indicator indicator = row.indicator();
        if (amount == null || !row.isCost() || !row.isAdditiveAmount()) {
            return List.of();
        }
        String note = CONTAINED
                .matcher(PlainText.compact(Objects.requireNonNullElse(indicator.remarks(), "")
                        + "；"
                        + Objects.requireNonNullElse(indicator.definition(), "")))
                .replaceAll("");
        if (words.of(Topic.EARLIER_STATE_WORDS).occursIn(note)
                || note.contains("×")
                || note.contains("*")
                || note.contains("/")
                || STAGES.matcher(note).find()
                || words.of(Topic.UNIT_COST_WORDS).occursIn(note)) {
            return List.of();
        }
        List<Money> amounts = NumbersInText.amountsIn(note, words);
        return amounts.size() < 2 || amounts.contains(amount) ? List.of() : amounts;
    }

    /** Whether the items in the notes do not add up to the row's amount. */
    public boolean isBreakdownMismatched() {
        SumComparison breakdown = breakdown();
        return breakdown != null && !breakdown.agrees();
    }
}
