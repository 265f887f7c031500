package io.github.jixiao.cli.usage;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A whole number as somebody wrote it. */
public final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,10}");

    private WholeNumber() {}

    /** The number, if it is one and no less than it may be. */
    public static OptionalInt of(String written, int least) {
        if (!DIGITS.matcher(written).matches()) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(written);
        return number >= least && number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
