package io.github.jixiao.readers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the indicators written into one cell: {@code 【产出指标-数量指标】 指标1:名称(值) 指标2:名称(值)}.
 *
 * @param levels the levels that the words in 【】 name
 * @param name the indicator's name
 * @param target its value as written; empty where there is none
 */
record PackedIndicator(Levels levels, String name, String target) {

    private static final int LONGEST_TEXT = 50_000;
    private static final Pattern HEADING = Pattern.compile("[【〖\\[]\\s*([^【】〖〗\\[\\]]{2,40})[】〗\\]]");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{IsHan}])(?:指标)?\\s{0,9}\\d{1,2}\\s{0,9}[:：]|指标\\s{0,9}\\d{1,2}\\s{0,9}[:：.、]");
    private static final Pattern END_OF_ITEM = Pattern.compile("[\\n；;]");
    private static final String SIGNS = "≥≤≧≦＞＜><=＝";

    /** Whether the words are indicators under headings of their own rather than one name. */
    static boolean isPacked(String text) {
        if (text.length() > LONGEST_TEXT || (text.indexOf('【') < 0 && text.indexOf('〖') < 0 && text.indexOf('[') < 0)) {
            return false;
        }
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            if (!Levels.inWords(heading.group(1)).equals(Levels.NONE)) {
                return true;
            }
        }
        return false;
    }

    /** Every indicator in the words, in order. */
    static List<PackedIndicator> read(String text) {
        List<PackedIndicator> found = new ArrayList<>();
        Levels levels = Levels.NONE;
        int from = 0;
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            Levels next = Levels.inWords(heading.group(1));
            if (!next.equals(Levels.NONE)) {
                readItems(levels, text.substring(from, heading.start()), found);
                levels = next;
                from = heading.end();
            }
        }
        readItems(levels, text.substring(from), found);
        return found;
    }

    private static void readItems(Levels levels, String text, List<PackedIndicator> found) {
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.find();
        for (String item : (numbered ? NUMBER : END_OF_ITEM).split(text, -1)) {
            String words = withoutStops(item);
            if (!words.isEmpty() && !levels.equals(Levels.NONE)) {
                found.add(item(levels, words));
            }
        }
    }

    private static PackedIndicator item(Levels levels, String words) {
        char last = words.charAt(words.length() - 1);
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        if ((last == ')' || last == '）') && open > 0) {
            return new PackedIndicator(
                    levels,
                    words.substring(0, open).strip(),
                    words.substring(open + 1, words.length() - 1).strip());
        }
        int colon = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：'));
        if (colon > 0 && colon < words.length() - 1) {
            return new PackedIndicator(
                    levels,
                    words.substring(0, colon).strip(),
                    words.substring(colon + 1).strip());
        }
        for (int at = 1; at < words.length(); at++) {
            if (SIGNS.indexOf(words.charAt(at)) >= 0) {
                return new PackedIndicator(
                        levels,
                        words.substring(0, at).strip(),
                        words.substring(at).strip());
            }
        }
        return new PackedIndicator(levels, words, "");
    }

    private static String withoutStops(String item) {
        String words = item.strip();
        int end = words.length();
        while (end > 0 && "；;，,。、".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
