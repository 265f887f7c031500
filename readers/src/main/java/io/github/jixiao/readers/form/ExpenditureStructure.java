package io.github.jixiao.readers.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a department's expenditure by where they stand: what a form names below 基本支出 or 项目支出 is spent, in words that
 * elsewhere are a source of funds.
 */
final class ExpenditureStructure {

    private static final Pattern INCOME = Pattern.compile("收入|拨款|来源|结转|结余|自筹");

    private ExpenditureStructure() {}

    /**
     * What the cell asks for, given where it stands.
     *
     * @param label what it asks for by its words, or its place among sources
     * @param boxes the boxes of the form so far
     */
    static @Nullable Label label(@Nullable Label label, FormCell cell, List<Box> boxes) {
        boolean spent = label == Label.FURTHER_SOURCE || label == Label.FISCAL || label == Label.FUNDS;
        Box above = spent ? above(cell, boxes) : null;
        if (above == null || !isExpenditure(above)) {
            return label;
        }
        String words = Words.label(cell.text());
        if (label == Label.FUNDS) {
            return above.label() == Label.EXPENDITURE_PART && words.equals("项目经费") ? Label.PROJECT_EXPENDITURE : label;
        }
        boolean part = label == Label.FISCAL
                ? words.endsWith("支出")
                : !INCOME.matcher(words).find();
        return part ? Label.EXPENDITURE_PART : label;
    }

    /** The last box above the cell, in its column. */
    private static @Nullable Box above(FormCell cell, List<Box> boxes) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.cell().column() == cell.column()) {
                return box;
            }
        }
        return null;
    }

    private static boolean isExpenditure(Box box) {
        return box.label() == Label.BASIC
                || box.label() == Label.PROJECT_EXPENDITURE
                || box.label() == Label.EXPENDITURE_PART
                || (box.label() == Label.TOTAL && Words.label(box.words()).startsWith("支出"));
    }
}
