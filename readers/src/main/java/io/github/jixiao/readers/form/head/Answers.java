package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.cell.MoneySentence;
import io.github.jixiao.readers.form.vocabulary.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether the words of a cell answer a label of the form's head, or are a label themselves. */
final class Answers {

    private Answers() {}

    /** A word that is a label elsewhere is the answer here: {@code 支出类别 | 项目支出}. */
    static boolean isAnswer(Box pending, @Nullable Label label, FormCell cell, boolean atEnd) {
        boolean everyday = label == Label.OTHER || label == Label.BASIC || label == Label.PROJECT_EXPENDITURE;
        boolean open = label != null && Label.isOpen(cell.text());
        boolean beside = cell.column() == pending.cell().lastColumn() + 1;
        return !pending.label().isMoney()
                && !pending.label().isSection()
                && ((beside && (everyday || open)) || (atEnd && open));
    }

    /** The labels with their words inside a cell. Words that begin like another label are still the answer: {@code 年度目标 | 目标：…}. */
    static List<LabelledText> labelsInside(FormCell cell, @Nullable Box pending) {
        List<LabelledText> inside = LabelledText.split(cell.text());
        if (pending == null) {
            return inside;
        }
        List<LabelledText> sentence =
                MoneySentence.split(new LabelledText(pending.label(), pending.words(), cell.text()));
        if (sentence.size() > 1) {
            return sentence;
        }
        if (inside.isEmpty()) {
            return inside;
        }
        Label asked = pending.label();
        boolean detail = asked == Label.OBJECTIVES && inside.get(0).label().isObjective();
        return (asked.isObjective() && !detail) || asked == Label.REMARK || asked == Label.USE_OF_FUNDS
                ? List.of()
                : inside;
    }

    /** Whether a box takes the words to the right of its label; headings of sections about money take only that, others nothing. */
    static boolean isAccepted(Box pending, FormCell cell) {
        return !pending.label().isSection() || (pending.label().headsMoney() && Amounts.isAmount(cell.text()));
    }

    /** Whether the words may stand in the box that is open above them. */
    static boolean suits(Box box, FormCell cell) {
        return !box.label().isSection() && (!box.label().isMoney() || Amounts.isAmount(cell.text()));
    }
}
