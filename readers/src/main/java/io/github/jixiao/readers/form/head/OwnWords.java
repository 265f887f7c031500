package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells labels in a form's own words by where they stand: a source of funds among the others, and the name that a form opens with. */
public final class OwnWords {

    private static final Pattern FUNDS =
            Pattern.compile("资金|收入|拨款|贷款|借款|债|补助|补贴|投入|投资|捐赠|捐款|基金|经费|自筹|配套|结余|结转|转移支付|专户|融资|筹资|预算");

    private static final Pattern NO_AMOUNT =
            Pattern.compile("(?:率|比例|比重|占比|人数|标准|依据|用途|科目|编码|代码|方式|性质|类型|分|数量|面积|个数)$");

    private static final Pattern NO_PROJECT = Pattern.compile("部门|单位|机构|学校|院系|处室|科室|任务|设备|指标|功能|科目|银行|债券|目标|表");

    private static final Set<Label> NAMES = EnumSet.of(Label.PROJECT_NAME, Label.OTHER_NAME, Label.DEPARTMENT_NAME);

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 16;
    private static final int LONGEST_WRITTEN = 40;

    private OwnWords() {}

    /**
     * What the cell asks for, or {@code null} where its place tells nothing.
     *
     * @param row the row it stands in
     * @param boxes the boxes of the form so far
     */
    static @Nullable Label label(FormCell cell, List<FormCell> row, List<Box> boxes) {
        String words = cell.text().length() > LONGEST_WRITTEN ? "" : Words.plain(cell.text());
        boolean source = isSource(words);
        if (!source && !words.endsWith("名称")) {
            return null;
        }
        int at = row.indexOf(cell);
        FormCell next = at + 1 < row.size() ? row.get(at + 1) : null;
        if (next == null || Label.of(next.text()) != null) {
            return null;
        }
        if (source && Amounts.money(next.text(), "万元") != null && isBelowMoney(cell, boxes)) {
            return Label.FURTHER_SOURCE;
        }
        return at == 0 && opensWithName(words, next, boxes) ? Label.OTHER_NAME : null;
    }

    /** Whether the words may name a source of funds. */
    public static boolean isSource(String words) {
        return words.length() <= LONGEST
                && !Words.hasDigit(words)
                && FUNDS.matcher(words).find()
                && !NO_AMOUNT.matcher(Words.withoutBrackets(words)).find();
    }

    /** Whether the last label above the cell, in its column, asks for money. */
    private static boolean isBelowMoney(FormCell cell, List<Box> boxes) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.cell().column() == cell.column()) {
                return box.label().isMoney();
            }
        }
        return false;
    }

    private static boolean opensWithName(String words, FormCell next, List<Box> boxes) {
        return words.length() > SHORTEST_NAME
                && words.length() <= LONGEST
                && !NO_PROJECT.matcher(words).find()
                && Heading.of(words) == null
                && Heading.of(next.text()) == null
                && !Amounts.isAmount(next.text())
                && !TemplateHints.isHint(next.text())
                && boxes.stream().map(Box::label).noneMatch(NAMES::contains);
    }
}
