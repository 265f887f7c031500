package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.head.HeadReader;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head over revenue at the left and expenditure at the right, {@code 收入类型 | 金额 | 支出类型 | 金额}: its words are heads of columns, and none is
 * the amount of another.
 */
public final class TwoSides {

    private static final Pattern AMOUNTS = Pattern.compile("(?:预算)?(?:金额|数|数额)");

    private TwoSides() {}

    public static boolean isHead(FormRow row) {
        List<FormCell> amounts =
                row.cells().stream().filter(TwoSides::isAmounts).toList();
        return amounts.size() == 2
                && row.cells().indexOf(amounts.get(1)) - row.cells().indexOf(amounts.get(0)) > 1
                && row.cells().stream()
                        .noneMatch(cell -> Amounts.isAmount(cell.text()) || TemplateHints.isHint(cell.text()));
    }

    private static boolean isAmounts(FormCell cell) {
        return cell.label() == Label.TOTAL
                && AMOUNTS.matcher(Words.label(cell.text())).matches();
    }

    /** Keeps what the head says of the unit of money. */
    public static void readHead(FormRow row, HeadReader head, Claims claims) {
        for (FormCell cell : row.cells()) {
            cell.claim(claims, Use.COLUMN_HEAD, cell.text());
            if (isAmounts(cell) && Amounts.unitIn(cell.text()) != null) {
                Column funds =
                        new Column(ColumnRole.HEAD, Label.FUNDS, cell.text(), cell.column(), cell.lastColumn(), null);
                head.read(Label.FUNDS, funds, null, cell.location());
            }
        }
    }
}
