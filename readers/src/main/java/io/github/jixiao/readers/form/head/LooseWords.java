package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import java.util.List;

/** Words of a form's head that stand without a label and are understood all the same: the year, the unit with its code, a title again, a unit of money. */
public final class LooseWords {

    private LooseWords() {}

    public static void claim(List<FormCell> loose, List<Box> boxes, Claims claims) {
        for (FormCell cell : loose) {
            String text = cell.text();
            if (FormTitle.of(text) != null || FormTitle.isContinuation(text)) {
                cell.claim(claims, Use.TITLE, "");
            } else if (FiscalYears.isYearLine(text)) {
                cell.claim(claims, Use.ENTRY, "预算年度");
            } else if (Head.isCodedUnit(text) || Head.isUnitBesideMoneyUnit(cell, boxes)) {
                cell.claim(claims, Use.ENTRY, "填报单位");
            } else if (Amounts.unitBehind(text) != null) {
                cell.claim(claims, Use.LABEL, text);
            } else if (TemplateHints.isHint(text)) {
                cell.claim(claims, Use.HINT, "");
            }
        }
    }
}
