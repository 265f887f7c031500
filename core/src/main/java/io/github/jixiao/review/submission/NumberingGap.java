package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in the running text in which a number is missing.
 *
 * @param place the text
 * @param before the number before the gap, as written
 * @param after the number after it, as written
 * @param missing the number missing
 */
public record NumberingGap(Place place, String before, String after, int missing) implements AtPlace {
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s{0,9}(?:(?<bracket>[（(])(?<inner>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?<plain>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?<mark>[、.．])(?![0-9]))");
    private static final String DIGITS = "一二三四五六七八九";

    /** The last number of a list of one style. */
    private record Last(int number, String written, int paragraph) {}

    static List<NumberingGap> of(List<String> paragraphs) {
        Map<String, Last> lists = new HashMap<>();
        List<NumberingGap> gaps = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher matcher = NUMBERED.matcher(paragraphs.get(i));
            if (!matcher.find()) {
                continue;
            }
            boolean bracket = matcher.group("bracket") != null;
            String written = bracket ? matcher.group("inner") : matcher.group("plain");
            String style = (bracket ? "()" : "") + (Character.isDigit(written.charAt(0)) ? "1" : "一");
            int number = number(written);
            Last last = lists.put(style, new Last(number, matcher.group().strip(), i));
            if (last != null && number == last.number() + 2 && !isNamed(paragraphs, last, i, number - 1)) {
                Place place = NarrativeTotal.place("numbering/" + last.written());
                gaps.add(new NumberingGap(place, last.written(), matcher.group().strip(), number - 1));
            }
        }
        return gaps;
    }

    /** Whether the number stands inside a paragraph between two others, whatever its style. */
    private static boolean isNamed(List<String> paragraphs, Last last, int end, int number) {
        String chinese = chinese(number);
        return paragraphs.subList(last.paragraph(), end).stream()
                .anyMatch(text -> holds(text, String.valueOf(number)) || holds(text, chinese));
    }

    private static boolean holds(String text, String number) {
        for (int at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            if (end < text.length() && ")）、.．".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
        boolean ones = written.length() > ten + 1;
        return tens * 10 + (ones ? DIGITS.indexOf(written.charAt(written.length() - 1)) + 1 : 0);
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10 - 1, number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10));
    }
}
