package io.github.jixiao.reports;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks words into lines by the columns they take on a console, where a Chinese character takes two. No line begins with a comma or a
 * closing quotation mark, and a word or number is broken only where it is longer than a line.
 */
public final class Wrapping {

    private Wrapping() {}

    /** The words in lines of at most so many columns; at least one line, and at least one character a line. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().split("\\R", -1)) {
            wrap(plain(line.strip()), width, lines);
        }
        return lines;
    }

    /** The words on one line, cut off behind so many columns. */
    public static String oneLine(String text, int width) {
        String line = plain(Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" ")));
        int end = fitting(line, 0, width);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    private static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static void wrap(String line, int width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(line);
        int start = 0;
        int end = fitting(line, start, width);
        while (end < line.length()) {
            int before = breaks.isBoundary(end) ? end : breaks.preceding(end);
            int next = before > start ? before : end;
            lines.add(line.substring(start, next).stripTrailing());
            start = next;
            end = fitting(line, start, width);
        }
        lines.add(line.substring(start));
    }

    /** Where the characters from a place on have taken so many columns; behind the first in any case. */
    private static int fitting(String text, int start, int width) {
        int columns = 0;
        int at = start;
        while (at < text.length()) {
            int next = text.offsetByCodePoints(at, 1);
            columns += DisplayWidth.of(text.substring(at, next));
            if (columns > width && at > start) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
