package io.github.jixiao.reports.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths in a picture, as shares of its width or height. */
final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** How many per cent a part is of a whole, for an attribute of a drawing; the whole is above zero. */
    static String of(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString() + "%";
    }

    static String of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
