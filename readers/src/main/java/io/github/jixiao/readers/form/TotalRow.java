package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.Set;

/** A row of a list that sums up the money of all projects or of some. */
final class TotalRow {

    private static final Set<String> WORDS = Set.of("合计", "总计", "共计", "小计");
    private static final String NO_AMOUNT = "-—–/";

    private TotalRow() {}

    /** Whether the row begins with a word for a sum and holds nothing but amounts. */
    static boolean is(FormRow row) {
        return !row.isBlank()
                && WORDS.contains(Words.plain(row.first().text()))
                && row.cells().stream()
                        .skip(1)
                        .map(cell -> cell.text().strip())
                        .allMatch(text -> Amounts.isAmount(text) || NO_AMOUNT.contains(text));
    }
}
