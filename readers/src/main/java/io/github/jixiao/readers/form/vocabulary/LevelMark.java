package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A level word that heads the indicators written after it: {@code 【产出指标-数量指标】}, {@code （一）数量指标：}, or {@code 效益指标} on a
 * line of its own.
 *
 * @param words the level word, or both of them
 * @param start where the mark begins, numbering included
 * @param end where the indicators begin
 */
public record LevelMark(String words, int start, int end) {

    private static final int LONGEST_TEXT = 50_000;

    private static final Pattern BRACKETED = Pattern.compile("[【〖\\[]\\s*([^【】〖〗\\[\\]]{2,40})[】〗\\]]\\s*[:：]?");

    private static final String NUMBERING = "(?:[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、．]\\s?|[①-⑳]\\s?|[一二三四五六七八九]是)?";
    private static final String POINTS = "(?:[(（]\\d{1,3}分?[)）])?";

    /** A level word in running text, with what parts it from the words before and after it. */
    private static final Pattern RUNNING =
            Pattern.compile("(?<![\\p{IsHan}\\d])" + NUMBERING + "(" + word() + "(?:[-—–/]{1,2}" + word()
                    + ")?" + POINTS + ")\\d{0,2}\\s?(?:方面\\s?[:：,，]?|[:：]|—{1,2}|为|是|(?=\\s{0,9}(?:\\n|\\z))"
                    + "|(?=\\s?(?:[(（][0-9一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[0-9]{1,2}[.、．])))");

    /** Every mark in the words, in order; those in brackets alone where there are any. */
    public static List<LevelMark> in(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        List<LevelMark> bracketed = bracketed(text);
        return bracketed.isEmpty() ? running(text) : bracketed;
    }

    /** Every mark in brackets. */
    public static List<LevelMark> bracketed(String text) {
        if (text.length() > LONGEST_TEXT || (text.indexOf('【') < 0 && text.indexOf('〖') < 0 && text.indexOf('[') < 0)) {
            return List.of();
        }
        List<LevelMark> marks = new ArrayList<>();
        Matcher matcher = BRACKETED.matcher(text);
        while (matcher.find()) {
            if (!Levels.inWords(matcher.group(1)).equals(Levels.NONE)) {
                marks.add(new LevelMark(matcher.group(1), matcher.start(), matcher.end()));
            }
        }
        return marks;
    }

    private static List<LevelMark> running(String text) {
        List<LevelMark> marks = new ArrayList<>();
        Matcher matcher = RUNNING.matcher(text);
        while (matcher.find()) {
            LevelMark mark = new LevelMark(matcher.group(1), matcher.start(), matcher.end());
            if (mark.isWhole() || mark.endsWithColon(text)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** Whether the word calls itself an indicator, so that it cannot be the name of one. */
    private boolean isWhole() {
        String plain = Words.withoutBrackets(Words.plain(words));
        return plain.endsWith("指标") || plain.endsWith("目标");
    }

    private boolean endsWithColon(String text) {
        char last = text.charAt(end - 1);
        return last == ':' || last == '：';
    }

    /** Whether the mark names both levels. */
    public boolean namesBoth() {
        return !LevelWords.isLevel(words);
    }

    /** The levels below the mark, where others were in force before it. */
    public Levels below(Levels before) {
        if (namesBoth()) {
            return Levels.inWords(words);
        }
        boolean costOfOutput =
                before.category() == IndicatorCategory.OUTPUT && LevelWords.type(words) == IndicatorType.COST;
        return LevelWords.category(words) != null && !costOfOutput
                ? Levels.NONE.belowCategory(words)
                : before.belowType(words);
    }

    private static String word() {
        return LevelWords.stems().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?:指标|目标)?"));
    }
}
