package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of a department's expenditure by where they stand: what a form names below 基本支出 or 项目支出 is spent, in words that
 * elsewhere are a source of funds.
 */
public final class ExpenditureStructure {

    private static final Pattern INCOME = Pattern.compile("收入|拨款|来源|结转|结余|自筹");

    private static final Pattern PART =
            Pattern.compile("人员(?:经费|支出|经费支出)|(?:日常)?公用(?:经费|支出|经费支出)|工资福利支出|商品和?服务支出|对?个人和家庭的?补助(?:支出)?"
                    + "|资本性支出|债务利息及费用支出|对企业补助支出|(?:对下级?)?转移支付支出|对下级?转移支付|补助下级支出|部门本级支出");

    private static final int LONGEST = 40;

    private ExpenditureStructure() {}

    /**
     * What the cell asks for, given where it stands.
     *
     * @param label what it asks for by its words, or its place among sources
     * @param row the row it stands in; empty where another label waits for words
     * @param boxes the boxes of the form so far
     */
    static @Nullable Label label(@Nullable Label label, FormCell cell, List<FormCell> row, List<Box> boxes) {
        if ((label == null || label == Label.FURTHER_SOURCE) && isPart(cell) && hasAmount(cell, row)) {
            return Label.EXPENDITURE_PART;
        }
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

    /** Whether the words are those of a part of expenditure. */
    public static boolean isPart(FormCell cell) {
        return cell.text().length() <= LONGEST
                && PART.matcher(Words.label(cell.text())).matches();
    }

    private static boolean hasAmount(FormCell cell, List<FormCell> row) {
        int next = row.indexOf(cell) + 1;
        return next > 0 && next < row.size() && Amounts.isAmount(row.get(next).text());
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
