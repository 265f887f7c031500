package io.github.jixiao.readers.narrative;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Amounts of money as sentences write them. */
final class SpokenAmount {

    /** A number and a unit of money, to be built into larger patterns: two groups. */
    static final String PATTERN =
            "(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?)\\s{0,3}(万元|亿元|元)";

    private SpokenAmount() {}

    /** The amount in two groups of a match, the number in the group given and its unit in the next. */
    static @Nullable Money of(Matcher matcher, int group) {
        BigDecimal number = new BigDecimal(matcher.group(group).replaceAll("[,，]", ""));
        return Money.ofUnit(number, matcher.group(group + 1));
    }
}
