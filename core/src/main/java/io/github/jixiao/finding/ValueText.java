package io.github.jixiao.finding;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How an operand is written in a message. */
public final class ValueText {

    private ValueText() {}

    /** For example {@code 40 万元}, {@code 30 + 10}, {@code 85.5}. */
    public static String of(Object value, Language language) {
        if (value instanceof Money money) {
            return number(money.wanYuan()) + (language == Language.ENGLISH ? " (10k yuan)" : " 万元");
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Bilingual named) {
            return named.in(language);
        }
        if (value instanceof List<?> list) {
            return list(list, language);
        }
        return value.toString();
    }

    /** Plain digits without needless zeros. */
    public static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String list(List<?> list, Language language) {
        boolean sum = list.stream().allMatch(Money.class::isInstance);
        String separator = sum ? " + " : language == Language.ENGLISH ? ", " : "、";
        return list.stream()
                .map(item -> item instanceof Money money ? number(money.wanYuan()) : of(item, language))
                .collect(Collectors.joining(separator));
    }
}
