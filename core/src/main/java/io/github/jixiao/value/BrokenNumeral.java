package io.github.jixiao.value;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number that a page break, a converter or text recognition has broken: {@code 7.6 7}, {@code 1 0 0}, {@code 10 000}, {@code 1O0}. */
final class BrokenNumeral {
    private static final int LONGEST = 24;

    private final String text;
    private final int limit;
    private final StringBuilder digits = new StringBuilder();
    private final Set<NumberTrait> traits = EnumSet.noneOf(NumberTrait.class);
    private int at;

    /** The sizes of the groups before the point. */
    private int groups = 1;

    private int firstGroup;
    private int group;
    private boolean laterGroupsOfThree = true;
    private boolean decimals;

    private BrokenNumeral(String text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.at = start;
    }

    /** The number put together, or {@code null} where the figures may just as well be two numbers. */
    static @Nullable Numeral read(String text, int start, int limit) {
        BrokenNumeral number = new BrokenNumeral(text, start, limit);
        number.scan();
        if (!number.isOne()) {
            return null;
        }
        if (number.groups > 1 && !number.isPlain()) {
            number.traits.add(NumberTrait.DOUBTFUL);
        }
        return Numerals.of(number.digits.toString(), start, number.at, Set.copyOf(number.traits));
    }

    private void scan() {
        while (at < limit && digits.length() <= LONGEST && step(text.charAt(at))) {
            at++;
        }
        closeGroup();
    }

    /** Takes one character, or says that the number ends before it. */
    private boolean step(char character) {
        boolean digitNext = at + 1 < limit && Letters.isDigit(text.charAt(at + 1));
        if (Letters.isDigit(character)) {
            digits.append(character);
            group++;
        } else if (character == 'O' && !letterFollows()) {
            digits.append('0');
            group++;
            traits.add(NumberTrait.DOUBTFUL);
        } else if (character == '.' && !decimals && (digitNext || Numerals.isGap(text, at + 1, limit))) {
            closeGroup();
            digits.append('.');
            decimals = true;
        } else if (character == ' ' && digitNext && decimalsWritten() < 2) {
            traits.add(NumberTrait.REPAIRED);
            if (!decimals) {
                closeGroup();
                groups++;
                group = 0;
            }
        } else {
            return false;
        }
        return true;
    }

    /** A tail that a break cut off is short: 7.67 8 are two numbers. */
    private int decimalsWritten() {
        return decimals ? digits.length() - digits.indexOf(".") - 1 : 0;
    }

    private void closeGroup() {
        if (decimals) {
            return;
        }
        if (groups == 1) {
            firstGroup = group;
        } else {
            laterGroupsOfThree &= group == 3;
        }
    }

    /** Whether the pieces before the point are single figures, or thousands. */
    private boolean isPlain() {
        return groups == 1 || laterGroupsOfThree || (!decimals && digits.length() == groups);
    }

    /**
     * Whether the pieces can only be one number: the first is no year, and a unit follows or the pieces are the tail of decimals or
     * single figures.
     */
    private boolean isOne() {
        if (digits.length() > LONGEST) {
            return false;
        }
        if (groups == 1 && !decimals) {
            return true;
        }
        boolean percent = at < limit && text.charAt(at) == '%';
        boolean year = groups > 1 && firstGroup > 3;
        boolean shares = groups > 1 && laterGroupsOfThree && percent;
        if (year || shares || (decimals && !isPlain())) {
            return false;
        }
        boolean complete = decimals || digits.length() == groups;
        return (at == limit && complete) || Units.standsAt(text, at, limit);
    }

    private boolean letterFollows() {
        int next = at + 1;
        while (next < limit && text.charAt(next) == 'O') {
            next++;
        }
        return next < limit && Letters.isLatin(text.charAt(next));
    }
}
