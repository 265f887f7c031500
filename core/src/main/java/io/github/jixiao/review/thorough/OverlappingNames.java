package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.Clauses;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A benefit that another benefit of another class contains as one of its clauses.
 *
 * @param place the longer one's row
 * @param name the longer one
 * @param part the shorter one
 */
public record OverlappingNames(Place place, String name, String part) implements AtPlace {
    private static final int SHORTEST = 6;
    private static final int MOST_ROWS = 60;

    static List<OverlappingNames> of(ReviewedTable table) {
        List<ReviewedIndicator> benefits = table.indicators().stream()
                .filter(row -> row.term() == Term.ANNUAL && row.isBenefit() && row.isNamed())
                .limit(MOST_ROWS)
                .toList();
        List<OverlappingNames> overlaps = new ArrayList<>();
        for (ReviewedIndicator row : benefits) {
            List<String> clauses = clauses(row);
            for (ReviewedIndicator other : benefits) {
                if (clauses.size() > 1
                        && other.type() != row.type()
                        && other.nameKey().length() >= SHORTEST
                        && clauses.contains(other.nameKey())) {
                    Place place = Place.of(row).named(row.identity() + "/" + other.nameKey());
                    overlaps.add(new OverlappingNames(place, row.writtenName(), other.writtenName()));
                }
            }
        }
        return overlaps;
    }

    private static List<String> clauses(ReviewedIndicator row) {
        return Clauses.of(row.writtenName()).stream()
                .map(clause -> Clauses.withoutNumber(PlainText.compact(clause)))
                .toList();
    }
}
