package io.github.jixiao.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day: 8:30-17:30, 9时至17时30分. */
final class ClockHours {
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?::[0-5]\\d|[时点](?:[0-5]?\\d分?|整|半)?)[-~至到]"
            + "(?:[上下]午)?(\\d{1,2})(?::[0-5]\\d|[时点](?:[0-5]?\\d分?|整|半)?)");
    private static final int LAST = 24;

    private ClockHours() {}

    /** Behind the hours that begin here; the start where none do. A ratio such as 1:15-1:20 never leaves its hour. */
    static int end(String text, int start, int limit) {
        if (start >= limit || !Letters.isDigit(text.charAt(start))) {
            return start;
        }
        Matcher hours = HOURS.matcher(text).region(start, limit);
        if (!hours.lookingAt()) {
            return start;
        }
        int opening = Integer.parseInt(hours.group(1));
        int closing = Integer.parseInt(hours.group(2));
        boolean afternoon = hours.group().contains("下午") && closing <= LAST / 2;
        boolean day = closing <= LAST && (opening < closing || (afternoon && opening < closing + LAST / 2));
        return day ? hours.end() : start;
    }
}
