package io.github.jixiao.fuzzing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that counts how often a pattern looks at it, which no clock and no busy machine can change. */
final class Steps implements CharSequence {
    private final String text;
    private long taken;

    private Steps(String text) {
        this.text = text;
    }

    /** How many characters a pattern looks at to find every match in a text, to match the whole and to match its beginning. */
    static long of(Pattern pattern, String text) {
        Steps steps = new Steps(text);
        Matcher matcher = pattern.matcher(steps);
        while (matcher.find()) {
            steps.taken++;
        }
        matcher.reset().matches();
        return steps.taken;
    }

    @Override
    public char charAt(int index) {
        taken++;
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
