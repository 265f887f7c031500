package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number that the form writes with blanks inside or across two rows.
 *
 * @param place its row
 * @param text as it stood
 * @param number as it was understood; empty where the two rows did not make one indicator
 */
public record RepairedNumber(Place place, String text, String number) implements AtPlace {
    private static final int LONGEST_REST = 16;

    /** The rest of a number that stands in a row of its own: a sign of per cent, or digits. */
    private static final Pattern REST =
            Pattern.compile("(?:^|\\s)[0-9.]{0,9}[%％‰](?:\\s|$)|(?:^|\\s)[0-9.]{1,9}(?:\\s|$)");

    static List<RepairedNumber> of(ReviewedTable table) {
        List<RepairedNumber> repaired = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ReviewedIndicator row : table.indicators()) {
            if (row.indicator().target() instanceof Quantitative number
                    && number.traits().contains(NumberTrait.REPAIRED)) {
                Place place = Place.of(row);
                repaired.add(new RepairedNumber(place, row.targetText(), number.number() + row.unitOfMeasure()));
                known.add(row.targetText());
            }
        }
        for (Repair repair : table.table().repairs()) {
            boolean closed = repair.kind() == Repair.Kind.CLOSED_NUMBER;
            boolean joined = repair.kind() == Repair.Kind.JOINED_CELL
                    && repair.text().length() <= LONGEST_REST
                    && REST.matcher(repair.text()).find();
            if ((closed || joined) && known.add(repair.text())) {
                Place place = new Place(
                        table.tableIndex(),
                        "number/" + repair.text(),
                        FormSection.INDICATORS.first(),
                        repair.location());
                repaired.add(new RepairedNumber(place, repair.text(), ""));
            }
        }
        return repaired;
    }

    /** The rule's wording: {@code split} where the number stood in two rows. */
    public String variant() {
        return number.isEmpty() ? "split" : "";
    }
}
