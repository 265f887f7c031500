package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.FiscalYear;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The budget year; the members stand in the table itself. Where it comes from is written only when the form does not state it. */
final class FiscalYearJson {
    private static final String FISCAL_YEAR = "fiscalYear";
    private static final String ORIGIN = "fiscalYearOrigin";

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private FiscalYearJson() {}

    static @Nullable FiscalYear read(JsonObject table) throws UnreadableFileException {
        Integer year = table.wholeNumber(FISCAL_YEAR, FIRST_YEAR, LAST_YEAR);
        FiscalYear.Origin origin = table.oneOf(FiscalYear.Origin.class, ORIGIN);
        return year == null ? null : new FiscalYear(year, Objects.requireNonNullElse(origin, FiscalYear.Origin.FORM));
    }

    static void write(JsonOutput out, @Nullable FiscalYear year) throws IOException {
        out.number(FISCAL_YEAR, year == null ? null : year.value());
        if (year != null && year.origin() != FiscalYear.Origin.FORM) {
            out.word(ORIGIN, year.origin());
        }
    }
}
