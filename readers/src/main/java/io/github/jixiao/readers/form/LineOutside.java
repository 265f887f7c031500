package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.head.YearNote;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the running text that belongs to a form, above or below its grid. */
final class LineOutside {

    private LineOutside() {}

    /** The line as one that states the unit of money and nothing else; {@code null} where it states none. */
    static @Nullable FormCell unit(FormCell line) {
        FormCell unit = null;
        for (LabelledText labelled : LabelledText.splitLine(YearNote.without(line.text()))) {
            if (labelled.label() == Label.MONEY_UNIT && Amounts.unitIn(labelled.text()) != null) {
                unit = line.withText(labelled.words() + "：" + labelled.text());
            }
        }
        return unit;
    }

    /** Claims a line that says nothing about the targets: the number of the annex, who filled in the form. */
    static void claim(FormCell line, Claims claims) {
        List<LabelledText> inside = LabelledText.splitLine(line.text());
        boolean people = !inside.isEmpty()
                && inside.stream().allMatch(each -> each.label() == Label.PEOPLE || each.label() == Label.CLOSING);
        if (people) {
            line.claim(claims, Use.ASIDE, inside.get(0).words());
        } else if (FormTitle.isAnnexNumber(line.text())) {
            line.claim(claims, Use.TITLE, "");
        }
    }
}
