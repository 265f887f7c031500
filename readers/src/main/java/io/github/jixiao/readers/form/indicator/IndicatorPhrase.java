package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.value.TargetValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An indicator whose name and target are written as one phrase: {@code 新建公厕≥6座}, {@code 验收合格率（98%以上）}, {@code 安全感明显提升}.
 *
 * @param name what is measured
 * @param target what is to be reached, as written; empty where the phrase states nothing
 */
record IndicatorPhrase(String name, String target) {

    private static final int LONGEST = 300;
    private static final String SIGNS = "≥≤≧≦＞＜><=＝";
    private static final Pattern ANNOUNCED = Pattern.compile("[,，、\\s]{0,3}(?:年度)?(?:目标|指标)值(?:[:：]|为|是)?\\s?");
    private static final Pattern LINK = Pattern.compile("[\\s,，:：]{0,3}(?:于|在|至|到|为|是)?\\s?$");

    /** Words that say how much better something is to become, in front of a verb or at the end. */
    private static final Pattern DEGREE =
            Pattern.compile("(?<=\\p{IsHan}{2})(?:得到|有所|更加|较为|进一步|明显|显著|有效|不断|逐步|稳步|持续|全面|大幅|长期|逐年)\\p{IsHan}{0,6}$"
                    + "|(?<=\\p{IsHan}{2})(?:提升|提高|改善|增强|降低|减少|下降|优化|良好|优良|优秀|较好|较高|稳定|有序|及时|规范)$");

    /** The phrase taken apart. */
    static IndicatorPhrase of(String phrase) {
        String words = phrase.strip();
        IndicatorPhrase written = announced(words);
        if (written == null) {
            written = bracketed(words);
        }
        if (written == null) {
            written = atColon(words);
        }
        if (written == null) {
            written = atSign(words);
        }
        if (written == null && words.length() <= LONGEST) {
            written = understood(words);
        }
        return written == null ? new IndicatorPhrase(words, "") : written;
    }

    boolean hasTarget() {
        return !target.isEmpty();
    }

    /** {@code 新建公厕，目标值为6座}. */
    private static @Nullable IndicatorPhrase announced(String words) {
        Matcher matcher = ANNOUNCED.matcher(words);
        return matcher.find() && matcher.start() > 0 && matcher.end() < words.length()
                ? cut(words, matcher.start(), matcher.end())
                : null;
    }

    private static @Nullable IndicatorPhrase bracketed(String words) {
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        if ((last != ')' && last != '）') || open <= 0) {
            return null;
        }
        String before = words.substring(0, open).strip();
        String inside = words.substring(open + 1, words.length() - 1).strip();
        boolean aside = CellSigns.isMeasure(inside) || atSign(before) != null || statesFigure(before);
        return aside ? null : new IndicatorPhrase(before, inside);
    }

    private static boolean statesFigure(String words) {
        return words.length() <= LONGEST
                && TargetValue.parse(words) instanceof TargetValue.Quantitative number
                && number.subject() != null;
    }

    private static @Nullable IndicatorPhrase atColon(String words) {
        int colon = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：'));
        return colon > 0 && colon < words.length() - 1 ? cut(words, colon, colon + 1) : null;
    }

    private static @Nullable IndicatorPhrase atSign(String words) {
        for (int at = 1; at < words.length(); at++) {
            if (SIGNS.indexOf(words.charAt(at)) >= 0) {
                return cut(words, at, at);
            }
        }
        return null;
    }

    /** By what the words say: a figure behind what it counts, a date, a degree. */
    private static @Nullable IndicatorPhrase understood(String words) {
        TargetValue value = TargetValue.parse(words);
        if (value instanceof TargetValue.Composite several) {
            value = several.parts().get(0);
        }
        if (value instanceof TargetValue.Quantitative number) {
            return behindSubject(words, number);
        }
        if (value instanceof TargetValue.Period) {
            return atDate(words);
        }
        Matcher degree = DEGREE.matcher(words);
        return value instanceof TargetValue.Qualitative && degree.find()
                ? cut(words, degree.start(), degree.start())
                : null;
    }

    private static @Nullable IndicatorPhrase behindSubject(String words, TargetValue.Quantitative number) {
        String subject = number.subject();
        if (subject == null) {
            return new IndicatorPhrase("", words);
        }
        int begin = words.indexOf(subject);
        int end = begin + subject.length();
        return begin < 0 || end >= words.length()
                ? null
                : new IndicatorPhrase(subject, words.substring(end).strip());
    }

    /** {@code 完成时间2025年11月底前}, {@code 全部工程于6月底前完工}; {@code 6月底前完工} says it of itself. */
    private static IndicatorPhrase atDate(String words) {
        int digit = 0;
        while (digit < words.length() && !Character.isDigit(words.charAt(digit))) {
            digit++;
        }
        String before = LINK.matcher(words.substring(0, digit)).replaceFirst("");
        return before.length() > 1 && digit < words.length()
                ? new IndicatorPhrase(before, words.substring(digit))
                : new IndicatorPhrase("", words);
    }

    private static IndicatorPhrase cut(String words, int endOfName, int startOfTarget) {
        return new IndicatorPhrase(
                words.substring(0, endOfName).strip(),
                words.substring(startOfTarget).strip());
    }
}
