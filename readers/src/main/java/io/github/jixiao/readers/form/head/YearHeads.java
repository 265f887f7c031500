package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years that stand side by side over amounts, {@code 项目总投资 | 2025年 | 2026年（本年） | 2027年}: heads, not answers to the label before them. */
final class YearHeads {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?(?:[(].{1,8}[)])?|第[一二三]年");
    private static final Pattern AT_HAND = Pattern.compile("[(](?:本|当)年度?[)]$");

    private static final int FEWEST = 2;

    private YearHeads() {}

    /** What a cell asks for as one of several years in a row of money boxes; {@code null} where it is none. */
    static @Nullable Label label(FormCell cell, List<FormCell> row) {
        if (!isYear(cell) || row.stream().filter(YearHeads::isYear).count() < FEWEST || !isOfMoney(row)) {
            return null;
        }
        return AT_HAND.matcher(Words.plain(cell.text())).find() ? Label.TOTAL : Label.REMARK;
    }

    private static boolean isYear(FormCell cell) {
        return cell.text().length() <= 20
                && YEAR.matcher(Words.plain(cell.text())).matches();
    }

    private static boolean isOfMoney(List<FormCell> row) {
        return row.stream()
                .map(FormCell::label)
                .anyMatch(label -> label != null && (label.isMoney() || label.headsMoney()));
    }
}
