package io.github.jixiao.readers.form.vocabulary;

import java.util.regex.Pattern;

/** The number that a template prints before an indicator's name, {@code 指标 1:}. */
public final class IndicatorNumber {

    private static final int LONGEST_NAME = 2_000;
    private static final String INDICATOR = "指标";
    private static final Pattern FIRST =
            Pattern.compile("指标\\s{0,9}(?:[1１一]\\s{0,9}[:：.、]|[(（]\\s{0,9}[1１一]\\s{0,9}[)）])");
    private static final Pattern NUMBER = Pattern.compile("指标(?:\\s{0,9}[0-9０-９一二三四五六七八九十]{1,3}\\s{0,9}[:：.、]"
            + "|\\s{0,9}[(（]\\s{0,9}[0-9０-９一二三四五六七八九十]{1,3}\\s{0,9}[)）]\\s{0,9}[:：.、]?"
            + "|\\s{0,9}[0-9]{1,2}(?=\\p{IsHan}|\\s))");

    private IndicatorNumber() {}

    /** Whether the words begin with a number. */
    public static boolean isBefore(String name) {
        return begins(name, NUMBER);
    }

    /** Whether the words begin with the number one. */
    public static boolean isFirst(String name) {
        return begins(name, FIRST);
    }

    /** The name without the number before it, or the numbers, where a form prints several; as it is where there is none. */
    public static String without(String name) {
        String rest = name;
        while (isBefore(rest)) {
            rest = NUMBER.matcher(rest.stripLeading()).replaceFirst("").strip();
        }
        return rest;
    }

    private static boolean begins(String name, Pattern number) {
        String words = name.length() < LONGEST_NAME ? name.stripLeading() : "";
        return words.startsWith(INDICATOR) && number.matcher(words).lookingAt();
    }
}
