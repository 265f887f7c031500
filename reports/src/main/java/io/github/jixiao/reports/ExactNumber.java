package io.github.jixiao.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a decimal exactly, in plain digits without needless zeros. */
final class ExactNumber {
    /** Beyond this an exponent is kept, so that a hostile number does not grow into millions of digits. */
    private static final int LONGEST = 100;

    private ExactNumber() {}

    static void write(BigDecimal number, JsonGenerator json) throws IOException {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean plain = Math.abs((long) stripped.scale()) <= LONGEST;
        json.writeNumber(plain ? stripped.toPlainString() : stripped.toString());
    }
}
