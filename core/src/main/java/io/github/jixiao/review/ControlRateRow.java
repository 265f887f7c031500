package io.github.jixiao.review;

import io.github.jixiao.value.Comparison;
import java.math.BigDecimal;
import java.util.List;

/**
 * The row 项目或定额成本控制率 that the budget systems of Guizhou and Hebei print into every form: = 100 %.
 *
 * @param place the row, or the table where the row is missing
 * @param variant the rule's wording: {@code missing} where there is no such row
 * @param stated the target as written
 * @param right whether the row is there and says = 100 %
 */
public record ControlRateRow(Place place, String variant, String stated, boolean right) implements AtPlace {

    /** The rows of a table; one that is missing where the profile asks for it. */
    static List<ControlRateRow> of(ReviewedTable table) {
        List<ControlRateRow> rows = table.indicators().stream()
                .filter(row -> row.name().isPrintedControlRate())
                .map(ControlRateRow::of)
                .toList();
        if (rows.isEmpty() && table.profile().controlRateRequired()) {
            Place place = table.place("control-rate", FormSection.INDICATORS);
            return List.of(new ControlRateRow(place, "missing", "", false));
        }
        return rows;
    }

    private static ControlRateRow of(ReviewedIndicator row) {
        BigDecimal number = row.number();
        boolean right = row.isPercentage()
                && number != null
                && number.compareTo(BigDecimal.valueOf(100)) == 0
                && (row.comparison() == null || row.comparison() == Comparison.EQUAL);
        return new ControlRateRow(Place.of(row), "", row.targetText(), right || row.isDoubtful());
    }
}
