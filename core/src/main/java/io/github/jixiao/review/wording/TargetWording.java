package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Thresholds.Slogans;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a target value, for questions about what they promise. */
public final class TargetWording {
    /** A level of a scale that a standard sets: Ⅲ类, 二级, A级, 五星. */
    private static final Pattern LEVEL = Pattern.compile("(?:[IV]{1,3}|[一二三四五六七八九甲乙丙特]|A{1,5}|B)[类级等星]");

    /** What a share of the points is written like in a scale: 明显改善100%, 有所改善60%. */
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}%");

    private final Indicator indicator;
    private final Vocabulary words;
    private final Slogans slogans;
    private final String text;

    public TargetWording(Indicator indicator, Vocabulary words, Slogans slogans) {
        this.indicator = indicator;
        this.words = words;
        this.slogans = slogans;
        this.text = PlainText.compact(indicator.target().text());
    }

    /** The value without white space and differences of width. */
    public String text() {
        return text;
    }

    /** Several targets in one cell, or one coverage of several counted things. */
    public boolean isSeveralTargets() {
        if (indicator.target() instanceof TargetValue.Composite) {
            return targetCount() > 1;
        }
        return indicator.target() instanceof TargetValue.Quantitative number
                && number.traits().contains(NumberTrait.COVERAGE)
                && countedFigures() > 1;
    }

    /** How many targets the cell holds. */
    public long targetCount() {
        return indicator.target() instanceof TargetValue.Composite composite ? ownTargets(composite) : countedFigures();
    }

    /**
     * The parts that are targets of their own: {@code 每期不超过3天} only says more about the {@code 2期} before it, and {@code 下半年1次}
     * goes on with {@code 上半年1次}.
     */
    private static long ownTargets(TargetValue.Composite composite) {
        String before = null;
        long own = 0;
        for (TargetValue part : composite.parts()) {
            TargetValue.Quantitative number = part instanceof TargetValue.Quantitative figure ? figure : null;
            boolean detail = before != null
                    && (PlainText.compact(part.text()).startsWith("每" + before)
                            || number != null && before.equals(number.unit()) && isSubjectTime(number));
            own += detail ? 0 : 1;
            before = detail || number == null ? before : number.unit();
        }
        return own;
    }

    /** A vague word beside the number or instead of one. */
    public boolean isVague() {
        return !vagueWord().isEmpty()
                || indicator.target() instanceof TargetValue.Quantitative number
                        && number.traits().contains(NumberTrait.VAGUE);
    }

    /** Whether the value lies between two ends, 3—5万元, so that its sign tells no direction. */
    public boolean isRange() {
        return indicator.target() instanceof TargetValue.Quantitative number
                && number.traits().contains(NumberTrait.RANGE);
    }

    /** Whether the value is yes or no. */
    public boolean isYesNo() {
        return indicator.target() instanceof TargetValue.YesNo;
    }

    /** Whether the value itself speaks of quality or a standard. */
    public boolean isSpeakingOfQuality() {
        return words.of(Topic.QUALITY_WORDS).occursIn(text);
    }

    /** Whether words stand where a number should. */
    public boolean isWords() {
        return indicator.target() instanceof TargetValue.Qualitative || indicator.target() instanceof TargetValue.YesNo;
    }

    public boolean isHoldingDigit() {
        return holdsDigit(text);
    }

    private static boolean holdsDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A sign of comparison in front of words: {@code ≥较高}, {@code =是}; a level such as {@code ≥二类} is as good as a number. */
    public boolean isStartingWithSign() {
        return text.length() > 1
                && "≥≤=><".indexOf(text.charAt(0)) >= 0
                && !LEVEL.matcher(text).region(1, text.length()).lookingAt();
    }

    /** A number with a counting unit, or a sign of comparison, inside a value marked 定性. Dates are exempt. */
    public boolean isHidingNumber() {
        if (indicator.target() instanceof TargetValue.Period) {
            return false;
        }
        boolean sign = text.chars().anyMatch(character -> "≥≤><".indexOf(character) >= 0);
        return isHoldingDigit()
                        && (sign || NumbersInText.in(text, words).stream().anyMatch(NumbersInText.Figure::counted))
                || (indicator.target() instanceof TargetValue.Composite several
                                ? several.parts().stream()
                                : Stream.of(indicator.target()))
                        .anyMatch(this::counts);
    }

    /** A number of things: 3万户, 三期; 一次 in 一次通过 counts nothing. */
    private boolean counts(TargetValue target) {
        return target instanceof TargetValue.Quantitative number
                && !number.traits().contains(NumberTrait.ZERO_EVENT)
                && number.baseUnit() != null
                && words.of(Topic.COUNTING_UNITS).contains(number.baseUnit())
                && (isHoldingDigit() || number.number().compareTo(BigDecimal.ONE) > 0);
    }

    /** How many things are counted. */
    public long countedFigures() {
        return NumbersInText.in(text, words).stream()
                .filter(NumbersInText.Figure::counted)
                .count();
    }

    /** A word that leaves the amount open: 若干, 一批, 约 before a number; empty if there is none. */
    public String vagueWord() {
        String plain = words.of(Topic.VAGUE_LOOK_ALIKES).removedFrom(NumbersInText.plain(text));
        String word = words.of(Topic.VAGUE_QUANTIFIERS).firstIn(plain);
        return word == null ? OpenCount.in(plain, words) : word;
    }

    /** Nothing but words of degree: 明显, 有所提升, 不断强化、逐步提升。 */
    public boolean isBareDegree() {
        String[] pieces = text.split("[、,，;；。.和]", -1);
        boolean any = false;
        for (String piece : pieces) {
            if (!piece.isEmpty()) {
                if (!isDegree(piece)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private boolean isDegree(String piece) {
        if (words.of(Topic.DEGREE_WORDS).makesUp(piece)) {
            return true;
        }
        String verb = words.of(Topic.IMPROVEMENT_VERBS).endOf(piece);
        if (verb == null) {
            return false;
        }
        String before = piece.substring(0, piece.length() - verb.length());
        return words.of(Topic.DEGREE_ADVERBS).makesUp(before)
                || words.of(Topic.MANNER_ADVERBS).makesUp(before);
    }

    private boolean holdsDegree() {
        String spoken = text.replaceAll("[。.;,]$", "");
        String last = words.of(Topic.DEGREE_WORDS).endOf(spoken);
        String strong = words.of(Topic.WEAK_ADVERBS).removedFrom(spoken);
        return last != null && last.length() > 1
                || words.of(Topic.DEGREE_ADVERBS).occursIn(strong)
                || strong.length() < spoken.length()
                        && words.of(Topic.IMPROVEMENT_VERBS).endOf(spoken) != null;
    }

    /** Big words that nobody can measure. */
    public boolean isSlogan() {
        if (!(indicator.target() instanceof TargetValue.Qualitative)
                || isHoldingDigit()
                || isBareDegree()
                || LEVEL.matcher(text).find()
                || text.contains("全覆盖")
                || words.of(Topic.CHECKABLE_EVENTS).occursIn(text)
                || isTellingTime()) {
            return false;
        }
        String spoken = text.replaceAll("[、,;。.:!\\s]", "");
        return spoken.length() >= slogans.shortest() && !holdsDegree()
                || !spoken.isEmpty()
                        && spoken.length() >= slogans.shortest() / 2
                        && overlapPercent(spoken) >= slogans.overlapPercent();
    }

    private long overlapPercent(String spoken) {
        String name = PlainText.compact(indicator.name());
        return spoken.chars().filter(character -> name.indexOf(character) >= 0).count() * 100 / spoken.length();
    }

    /** Whether standard, scoring or remarks say how the words are graded. */
    public boolean isGraded() {
        return Stream.of(indicator.standard(), indicator.scoring(), indicator.remarks(), indicator.definition())
                .filter(Objects::nonNull)
                .map(PlainText::compact)
                .filter(note -> !note.equals(text))
                .anyMatch(this::grades);
    }

    private boolean grades(String note) {
        boolean points = note.contains("分") && holdsDigit(note);
        return points
                || SHARE.matcher(note).results().limit(2).count() == 2
                || note.contains(text) && holdsDigit(note) && note.contains("为")
                || note.contains("满分")
                || note.contains("得分")
                || words.of(Topic.GRADE_WORDS).words().stream()
                                .filter(note::contains)
                                .count()
                        >= 2;
    }

    /** Whether the value tells a date, a period, a duration or a frequency. */
    public boolean isTellingTime() {
        if (indicator.target() instanceof TargetValue.Period) {
            return true;
        }
        if (indicator.target() instanceof TargetValue.Quantitative number && number.unit() != null) {
            return words.of(Topic.TIME_UNITS).contains(number.unit())
                    || number.unit().contains("/")
                    || isSubjectTime(number);
        }
        return words.of(Topic.FREQUENCY_WORDS).occursIn(text)
                || words.of(Topic.TIME_WORDS).occursIn(text)
                        && (isHoldingDigit() || words.of(Topic.WHOLE_YEAR_WORDS).occursIn(text))
                || isSettingDeadline();
    }

    /** Whether a number stands behind dates alone: 3月、9月各1次. */
    private static boolean isSubjectTime(TargetValue.Quantitative number) {
        String subject = Objects.requireNonNullElse(number.subject(), "");
        int each = subject.indexOf('各');
        return TargetValue.parse(each < 0 ? subject : subject.substring(0, each)) instanceof TargetValue.Period;
    }

    /** Whether the words set a time by an event or at once: 春耕前, 汛期来临前, 当日办结. */
    private boolean isSettingDeadline() {
        String plain = words.of(Topic.DEADLINE_LOOK_ALIKES).removedFrom(text);
        return plain.length() > 1 && words.of(Topic.DEADLINE_WORDS).occursIn(plain);
    }

    /** Whether the value tells a change against an earlier state: 较上年减少2%, 提高3个百分点. */
    public boolean isChange() {
        return words.of(Topic.GROWTH_WORDS).occursIn(text) || isDecrease();
    }

    /** Whether the value tells a decrease: 同比下降8%以上. */
    public boolean isDecrease() {
        return words.of(Topic.SAVING_WORDS).occursIn(text);
    }

    /** Whether the value says that it has no unit: 20（无量纲）. */
    public boolean isDimensionless() {
        return text.contains("无量纲");
    }

    /** Whether the value names the whole budget year and nothing closer. */
    public boolean isWholeYear() {
        return indicator.target() instanceof TargetValue.Period period && period.isWholeYear();
    }

    /** Words such as 年度内及时完成, from which only the end of the year can be derived. */
    public boolean isWithinYear() {
        return isWholeYear() && !isHoldingDigit();
    }
}
