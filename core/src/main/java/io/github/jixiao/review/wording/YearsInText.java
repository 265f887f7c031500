package io.github.jixiao.review.wording;

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
    private static final Pattern MONTH = Pattern.compile("[.-]\\d{1,2}(?!\\d)");
    private static final List<String> COMPARED = List.of(
            "比", "较", "与", "自", "从", "由", "以", "到", "至", "截至", "截止", "对", "按", "根据", "依据", "巩固", "延续", "结转", "-", "~",
            "、", "和", "及");
    private static final List<String> LOOKING_BACK = List.of(
            "以来", "起", "以前", "之前", "底数", "基数", "基础", "同期", "水平", "相比", "至", "到", "-", "~", "末", "、", "和", "及", "修订",
            "印发", "版", "制定");
    private static final List<String> CONTRACTS = List.of("协议", "合同", "方案", "协议书", "合同书", "实施方案");

    private YearsInText() {}

    /** The years of a cell, in order. */
    public static List<Integer> in(String text) {
        String plain = PlainText.compact(text);
        if (!plain.contains("20")) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            if (!isNoted(plain, matcher.start(), matcher.end()) && !isCompared(plain, matcher.start(), matcher.end())) {
                years.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return years;
    }

    private static boolean isCompared(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 2), start);
        String after = text.substring(end, Math.min(text.length(), end + 4));
        return COMPARED.stream().anyMatch(before::endsWith)
                || !MONTH.matcher(after).lookingAt() && LOOKING_BACK.stream().anyMatch(after::startsWith);
    }

    /** Whether the year stands inside brackets or the title of a document that is no contract of this project. */
    private static boolean isNoted(String text, int start, int end) {
        String before = text.substring(0, start);
        if (isOpen(before, '(', ')') || isOpen(before, '〔', '〕') || isOpen(before, '[', ']')) {
            return true;
        }
        if (!isOpen(before, '《', '》')) {
            return false;
        }
        int close = text.indexOf('》', end);
        String title = close < 0 ? "" : text.substring(end, close);
        return CONTRACTS.stream().noneMatch(title::endsWith);
    }

    private static boolean isOpen(String before, char open, char close) {
        return before.lastIndexOf(open) > before.lastIndexOf(close);
    }
}
