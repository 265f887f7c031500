package io.github.jixiao.readers.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the numbers of one workbook in the formats of their cells. */
final class ShownNumbers {

    /** Powers of ten that a spreadsheet can hold. */
    private static final int LARGEST_EXPONENT = 350;

    private final boolean date1904;
    private final Map<String, NumberFormatCode> formats = new HashMap<>();

    /**
     * @param date1904 whether the workbook counts days from 1904
     */
    ShownNumbers(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * Shows a number given by its digits; what is no number is shown as it stands.
     *
     * @param id number of a built-in format
     * @param code the workbook's own format with that number; {@code null} where it has none
     */
    String show(String digits, int id, @Nullable String code) {
        try {
            BigDecimal value = new BigDecimal(digits.strip());
            if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT
                    || Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
                return digits;
            }
            return format(id, code).show(value, date1904);
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    private NumberFormatCode format(int id, @Nullable String code) {
        return formats.computeIfAbsent(code == null ? BuiltInFormats.code(id) : code, NumberFormatCode::of);
    }
}
