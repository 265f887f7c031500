package io.github.jixiao.readers.form.vocabulary;

import java.util.regex.Pattern;

/** The number of a page in a line of its own: {@code - 3 -}, {@code 第 3 页 共 12 页}. */
public final class PageNumber {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile("^[-—–\\s·]*+(?:第\\s*+)?\\d{1,4}\\s*+(?:页.{0,12})?[-—–\\s·]*+");

    private PageNumber() {}

    /** Whether the words are the number of a page and nothing else. */
    public static boolean is(String text) {
        return text.length() < LONGEST && NUMBER.matcher(text).matches();
    }
}
