package io.github.jixiao.reports.workbook;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.reports.ExactNumber;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be written: a text or a number, never a formula.
 *
 * @param content the text, or the digits of the number
 * @param number whether it is a number
 * @param style how it looks
 */
record Cell(String content, boolean number, CellStyle style) {
    static final Cell EMPTY = text("");

    /** Digits that a spreadsheet program keeps; a longer number would be changed. */
    private static final int EXACT_DIGITS = 15;

    private static final int LARGEST_SCALE = 100;
    private static final String STARTS_A_FORMULA = "=+-@\t\n\r|%";

    static Cell text(String text) {
        boolean risky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return new Cell(text, false, risky ? CellStyle.QUOTED : CellStyle.TEXT);
    }

    static Cell styled(String text, CellStyle style) {
        return new Cell(text, false, style);
    }

    static Cell number(long number) {
        return new Cell(Long.toString(number), true, CellStyle.NUMBER);
    }

    static Cell total(long number) {
        return new Cell(Long.toString(number), true, CellStyle.TOTAL);
    }

    /** An operand of a finding, money in 万元; an empty cell where there is none. */
    static Cell operand(@Nullable Object value, Language language) {
        if (value == null) {
            return EMPTY;
        }
        if (value instanceof Money money) {
            return decimal(money.wanYuan(), value, language);
        }
        if (value instanceof BigDecimal number) {
            return decimal(number, value, language);
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        return text(ValueText.of(value, language));
    }

    private static Cell decimal(BigDecimal number, Object value, Language language) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean exact = stripped.precision() <= EXACT_DIGITS && Math.abs((long) stripped.scale()) <= LARGEST_SCALE;
        return exact ? new Cell(ExactNumber.text(number), true, CellStyle.NUMBER) : text(ValueText.of(value, language));
    }
}
