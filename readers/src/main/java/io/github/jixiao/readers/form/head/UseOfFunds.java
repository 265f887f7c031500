package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the money is for, where a form asks for it together with the amounts. */
final class UseOfFunds {

    private UseOfFunds() {}

    /** Whether a cell under amounts that are headed 预算规模及资金用途 is the first to say what the money is for. */
    static boolean isTold(FormCell cell, @Nullable Label section, List<Box> boxes) {
        boolean headed = section == Label.FUNDS
                && boxes.stream()
                        .anyMatch(
                                box -> box.label() == Label.FUNDS && box.words().contains("用途"));
        return headed
                && !Amounts.isAmount(cell.text())
                && !TemplateHints.isHint(cell.text())
                && boxes.stream().noneMatch(box -> box.label() == Label.USE_OF_FUNDS);
    }
}
