package io.github.jixiao.review.submission;

import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.FiscalYear.Origin;
import java.util.Collection;
import java.util.Optional;

/** The year that tables speak about. A document may hold those of several years, and money of different years is never compared. */
final class BudgetYear {

    private BudgetYear() {}

    /** Whether no two of the tables state different years; what merely follows from a project code or a date states none. */
    static boolean isShared(Collection<ReviewedTable> tables) {
        return tables.stream()
                        .map(BudgetYear::stated)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                <= 1;
    }

    /** The year that a table's form states. */
    static Optional<Integer> stated(ReviewedTable table) {
        return Optional.ofNullable(table.table().fiscalYear())
                .filter(year -> year.origin() == Origin.FORM)
                .map(FiscalYear::value);
    }
}
