package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a cell speaks about as its own time. Years of documents, of comparisons, of ranges and of beginnings are not its own
 * time.
 */
public final class YearsInText {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?:年度?|(?=[.-]\\d{1,2}(?!\\d)))");
    /** No word beside a year that tells whose it is has more characters. */
    private static final int LONGEST_WORD = 6;

    /** The beginning of a range whose end names its own year: 2023年11月至2024年3月. */
    private static final Pattern RANGE = Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?[至到~—-]20\\d\\d年");

    /** What was reached in a year and is built on: 在2024年完成38公里的基础上. */
    private static final Pattern BUILT_UPON = Pattern.compile("[^,，。;；、]{0,40}?(?:的|这一)?基础上");

    private static final Pattern MONTH = Pattern.compile("[.-]\\d{1,2}(?!\\d)");

    private YearsInText() {}

    /** The years of a cell, in order. */
    public static List<Integer> in(String text, Vocabulary words) {
        String plain = PlainText.compact(text);
        if (!plain.contains("20")) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            if (!isNoted(plain, matcher.start(), matcher.end(), words)
                    && !isCompared(plain, matcher.start(), matcher.end(), words)) {
                years.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return years;
    }

    private static boolean isCompared(String text, int start, int end, Vocabulary words) {
        String before = text.substring(Math.max(0, start - LONGEST_WORD), start);
        String after = text.substring(end, Math.min(text.length(), end + LONGEST_WORD));
        return words.of(Topic.WORDS_BEFORE_OTHER_YEARS).endOf(before) != null
                || RANGE.matcher(text).region(end, text.length()).lookingAt()
                || BUILT_UPON.matcher(text).region(end, text.length()).lookingAt()
                || !MONTH.matcher(after).lookingAt()
                        && !after.isEmpty()
                        && words.of(Topic.WORDS_BEHIND_OTHER_YEARS).at(after, 0) != null;
    }

    /** Whether the year stands inside brackets or the title of a document that is no contract of this project. */
    private static boolean isNoted(String text, int start, int end, Vocabulary words) {
        String before = text.substring(0, start);
        if (isOpen(before, '(', ')') || isOpen(before, '〔', '〕') || isOpen(before, '[', ']')) {
            return true;
        }
        if (!isOpen(before, '《', '》')) {
            return false;
        }
        int close = text.indexOf('》', end);
        String title = close < 0 ? "" : text.substring(end, close);
        return words.of(Topic.CONTRACT_WORDS).endOf(title) == null;
    }

    private static boolean isOpen(String before, char open, char close) {
        return before.lastIndexOf(open) > before.lastIndexOf(close);
    }
}
