package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;

/** Items that a text counts itself: {@code 1.…2.…}, {@code (1)…(2)…}, {@code 一是…二是…}. */
final class NumberedList {
    private static final String[][] STYLES = {{"", "."}, {"", "、"}, {"(", ")"}, {"", ")"}, {"", ":"}, {"", "是"}};
    private static final String CHINESE = "一二三四五六七八九";

    private NumberedList() {}

    /** The stretches of text behind the marks 1, 2, 3 …; empty unless the text begins with the first and has the second. */
    static List<Stretch> items(String text) {
        if ("1(一".indexOf(text.charAt(0)) < 0) {
            return List.of();
        }
        for (String[] style : STYLES) {
            for (boolean chinese : new boolean[] {false, true}) {
                String first = mark(style, 1, chinese);
                if (text.startsWith(first) && isMark(text, 0, first)) {
                    List<Stretch> items = items(text, style, chinese);
                    if (items.size() > 1) {
                        return items;
                    }
                }
            }
        }
        return List.of();
    }

    /** Behind a mark in front of a single statement: {@code 1.}, {@code (2)}. */
    static int behindMark(String text, int start, int limit) {
        boolean bracket = start < limit && text.charAt(start) == '(';
        int number = bracket ? start + 1 : start;
        int end = Numerals.endOfDigits(text, number, limit);
        if (end == number || end - number > 2 || end + 1 >= limit) {
            return start;
        }
        boolean closes = bracket ? text.charAt(end) == ')' : ".、):".indexOf(text.charAt(end)) >= 0;
        boolean figureFollows = Letters.isDigit(text.charAt(end + 1)) && text.charAt(end) != ')';
        return closes && !figureFollows ? end + 1 : start;
    }

    private static List<Stretch> items(String text, String[] style, boolean chinese) {
        List<Stretch> items = new ArrayList<>();
        int start = mark(style, 1, chinese).length();
        int most = chinese ? CHINESE.length() : 99;
        for (int number = 2; number <= most; number++) {
            String mark = mark(style, number, chinese);
            int next = find(text, mark, start);
            if (next < 0) {
                break;
            }
            items.add(new Stretch(start, next));
            start = next + mark.length();
        }
        items.add(new Stretch(start, text.length()));
        return items;
    }

    private static int find(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        while (at >= 0 && !isMark(text, at, mark)) {
            at = text.indexOf(mark, at + 1);
        }
        return at;
    }

    /** A mark stands behind no figure and before none, so that 12.5 holds no mark. */
    private static boolean isMark(String text, int at, String mark) {
        int end = at + mark.length();
        boolean inNumber = at > 0 && (Letters.isDigit(text.charAt(at - 1)) || ".第".indexOf(text.charAt(at - 1)) >= 0);
        boolean figureFollows = end < text.length() && Letters.isDigit(text.charAt(end)) && !mark.endsWith(")");
        return !inNumber && !figureFollows;
    }

    private static String mark(String[] style, int number, boolean chinese) {
        return style[0] + (chinese ? CHINESE.substring(number - 1, number) : Integer.toString(number)) + style[1];
    }
}
