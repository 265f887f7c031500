package io.github.jixiao.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** A decimal exactly, in plain digits without needless zeros: the same in every report. */
public final class ExactNumber {
    /** Beyond this an exponent is kept, so that a hostile number does not grow into millions of digits. */
    private static final int LONGEST = 100;

    private ExactNumber() {}

    /** The decimal as text. */
    public static String text(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean plain = Math.abs((long) stripped.scale()) <= LONGEST;
        return plain ? stripped.toPlainString() : stripped.toString();
    }

    public static void write(BigDecimal number, JsonGenerator json) throws IOException {
        json.writeNumber(text(number));
    }
}
