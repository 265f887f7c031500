package io.github.jixiao.review.wording;

import io.github.jixiao.rule.LayoutMark;
import io.github.jixiao.rule.Thresholds.NameLengths;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.value.TargetValue;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an indicator, and what its words say about the thing measured. */
public final class IndicatorName {
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9]{1,10}值?$");

    private final String text;
    private final String head;
    private final Vocabulary vocabulary;
    private final NameLengths lengths;

    /**
     * @param text the name without white space
     */
    public IndicatorName(String text, Vocabulary vocabulary, NameLengths lengths) {
        this.text = text;
        this.head = NameTail.headOf(text);
        this.vocabulary = vocabulary;
        this.lengths = lengths;
    }

    public WordSet words(Topic topic) {
        return vocabulary.of(topic);
    }

    private boolean has(Topic topic) {
        return words(topic).occursIn(text);
    }

    /** The name without brackets and full stops at its end: {@code 合格率（%）} becomes {@code 合格率}. */
    public String head() {
        return head;
    }

    /** Whether it names a rate: 合格率, 满意度, 覆盖面. */
    public boolean isRate() {
        return words(Topic.RATE_NOUNS).endOf(head()) != null;
    }

    /** Whether it ends with a noun that always takes per cent: 率, 比例, 占比, 满意度. */
    public boolean isPercentRate() {
        String noun = words(Topic.RATE_NOUNS).endOf(head());
        return noun != null && (noun.endsWith("率") || noun.startsWith("比例") || noun.equals("占比") || noun.equals("满意度"));
    }

    /** A rate that may exceed one hundred per cent: 回报率, 负债率. */
    public boolean isUnboundedRate() {
        return has(Topic.UNBOUNDED_RATES) || isRatio();
    }

    /** A ratio of two unlike things: 床护比, 效益与成本之比; but not 占比, which is a share. */
    private boolean isRatio() {
        return head().endsWith("比")
                && !head().endsWith("占比")
                && !head().endsWith("百分比")
                && words(Topic.FAVOURABLE_WORDS).endOf(head().substring(0, head().length() - 1)) == null;
    }

    /** Money of which more is wanted: 户均增收, 年产值. */
    public boolean isEarnings() {
        return words(Topic.EARNINGS_WORDS).endOf(head()) != null;
    }

    /** Whether it speaks of growth against an earlier state. */
    public boolean isGrowth() {
        return isGrowthWording(text);
    }

    /** Whether it speaks of growth in no other words than 提高 or 提升, which may as well mean an improvement: 提升服务水平. */
    public boolean isImprovement() {
        return isImprovementWord(words(Topic.GROWTH_WORDS).firstIn(text));
    }

    /** Whether words speak of growth by so much, and not merely of an improvement. */
    public boolean isGrowthWording(String wording) {
        String word = words(Topic.GROWTH_WORDS).firstIn(wording);
        if (word == null) {
            return false;
        }
        return !isImprovementWord(word)
                || words(Topic.DEGREE_ADVERBS).endOf(wording.substring(0, wording.indexOf(word))) == null;
    }

    private static boolean isImprovementWord(@Nullable String word) {
        return "提高".equals(word) || "提升".equals(word);
    }

    /** Whether it measures something nobody wants, so that less is better: 故障率, 投诉次数; but not 投诉处理率 or 零事故. */
    public boolean isAdverse() {
        return AdverseEvents.areMeasuredBy(head(), vocabulary);
    }

    /** Whether an upper bound is natural for it: adverse things, time, cost, emissions. */
    public boolean takesCeiling() {
        return has(Topic.CEILING_WORDS) || has(Topic.ADVERSE_EVENTS);
    }

    /** Whether it speaks of something of which more is wanted, whatever else it names: 审结案件数. */
    public boolean isPrized() {
        return has(Topic.PRIZED_WORDS);
    }

    /** Whether it is a duration of which more is wanted: 免费开放时长, 使用寿命. */
    public boolean isPrizedDuration() {
        return words(Topic.PRIZED_DURATIONS).endOf(head()) != null;
    }

    /** Whether it speaks of something of which more is better whoever looks. */
    public boolean isFavourable() {
        return has(Topic.FAVOURABLE_WORDS);
    }

    /**
     * Whether it ends as a rate of what is plainly good, so that what else it speaks of counts for nothing: 隐患整改率, 退役军人满意度; but
     * not 未完成率, and not a growth, which may be one of costs.
     */
    public boolean isFavourableRate() {
        String head = head();
        if (head.endsWith("满意度")) {
            return true;
        }
        if (!head.endsWith("率")) {
            return false;
        }
        String before = head.substring(0, head.length() - 1);
        String good = words(Topic.FAVOURABLE_WORDS).endOf(before);
        if (good == null || isGrowthWording(good)) {
            return false;
        }
        String rest = before.substring(0, before.length() - good.length());
        return rest.isEmpty() || "不未无非欠误".indexOf(rest.charAt(rest.length() - 1)) < 0;
    }

    /** Whether it speaks of quality or a standard. */
    public boolean speaksOfQuality() {
        return has(Topic.QUALITY_WORDS);
    }

    /** The project's whole cost beside its items. */
    public boolean isTotalCost() {
        return words(Topic.TOTAL_COST_NAMES).contains(head());
    }

    /** A cost per head or piece: 人均成本, 单座造价. */
    public boolean isUnitCost() {
        return has(Topic.UNIT_COST_WORDS) || isCostOfOnePiece();
    }

    private boolean isCostOfOnePiece() {
        for (int at = text.indexOf('单'); at >= 0; at = text.indexOf('单', at + 1)) {
            boolean noun = at > 0 && "订菜清名账保简孤传罚工".indexOf(text.charAt(at - 1)) >= 0;
            if (!noun
                    && !text.startsWith("单位", at)
                    && words(Topic.COUNTING_UNITS).at(text, at + 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a part of what stands before it: 其中：设计费. */
    public boolean isPartOfAnother() {
        return text.startsWith("其中") || text.startsWith("(其中");
    }

    /** Money saved. */
    public boolean isSaving() {
        return has(Topic.SAVING_WORDS);
    }

    /** The control rate row that some systems print into every form. */
    public boolean isControlRate() {
        return words(Topic.CONTROL_RATE_NAMES).contains(head());
    }

    /** The very row that the systems of Guizhou and Hebei print. */
    public boolean isPrintedControlRate() {
        return LayoutMark.isPrintedControlRate(head());
    }

    /** Whether the unit can be told from the name, {@code 服务人员(名)}, or the name is of a measure that has none: 利用系数. */
    public boolean tellsUnit() {
        return unitInBrackets() != null
                || isCount(NameTail.inBrackets(text))
                || isRatio()
                || isDimensionless(head())
                || isDimensionless(NameTail.inBrackets(text));
    }

    /** Whether words end with a measure that has no unit, a symbol behind them or not: 指数, 景气指数CMI值. */
    private boolean isDimensionless(String measure) {
        WordSet measures = words(Topic.DIMENSIONLESS_MEASURES);
        return measures.endOf(measure) != null
                || measures.endOf(SYMBOL.matcher(measure).replaceFirst("")) != null;
    }

    /** Whether one of it can be counted, though it may also tell whose the indicator is: 县, 村. */
    private static boolean isCount(String unit) {
        return TargetValue.parse("1" + unit) instanceof TargetValue.Quantitative one
                && unit.equals(one.unit())
                && one.remainder() == null;
    }

    /** The unit that stands in brackets at the end, or {@code null}. */
    public @Nullable String unitInBrackets() {
        return TargetValue.parse("1").inUnitOfName(text) instanceof TargetValue.Quantitative one ? one.unit() : null;
    }

    /** Whether it holds a noun of a rate anywhere, or speaks of decrease, for which per cent is right. */
    public boolean explainsPercent() {
        return isRate() && !has(Topic.NOT_RATES) || has(Topic.PERCENT_MEASURES) || head().endsWith("性") || isSaving();
    }

    /** Ends like a rate and is none: 频率, 效率; but not 有效率. */
    public boolean isRateLookAlike() {
        return words(Topic.NOT_RATES).endOf(head()) != null && !isFavourableRate();
    }

    public boolean speaksOfTime() {
        return has(Topic.TIMELINESS_WORDS);
    }

    public boolean speaksOfSatisfaction() {
        return has(Topic.SATISFACTION_WORDS);
    }

    /** Whether it ends as the rate of a service, not of those who are satisfied: 满意度调查覆盖率, 投诉处理率; but not 群众满意率. */
    public boolean isRateOfService() {
        String head = head();
        return head.endsWith("率")
                && words(Topic.SATISFACTION_WORDS).endOf(head.substring(0, head.length() - 1)) == null;
    }

    /** Satisfaction and nobody who is satisfied. */
    public boolean isSatisfactionOfNobody() {
        for (String ending : List.of("满意度指标", "满意度", "满意率", "满意程度", "满意")) {
            if (text.endsWith(ending)) {
                return words(Topic.OVERALL_WORDS).makesUp(text.substring(0, text.length() - ending.length()));
            }
        }
        return false;
    }

    /** Routine financial management: 经费支出是否合规. */
    public boolean isRoutineManagement() {
        return has(Topic.ROUTINE_OBJECTS) && has(Topic.ROUTINE_QUALITIES);
    }

    /** A number that is given: 在编人数. */
    public boolean isFixedNumber() {
        return has(Topic.FIXED_NUMBER_WORDS);
    }

    public int length() {
        return text.length();
    }

    /** A sentence or a list instead of a name. */
    public boolean isSentence() {
        return text.endsWith("。")
                || text.length() > lengths.sentenceAbove()
                || text.contains("1.") && text.contains("2.");
    }

    /** How a name is too long: empty where it is longer than a name may be, {@code sentence} where it merely is a sentence. */
    public String lengthVariant() {
        return text.length() > lengths.longest() ? "" : "sentence";
    }

    /** How long a name may be. */
    public int longest() {
        return lengths.longest();
    }

    /** The name, without white space. */
    @Override
    public String toString() {
        return text;
    }
}
