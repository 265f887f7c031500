package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the boxes that only a self-evaluation has: what was spent of the budget, and the total of the scores. */
public final class EvaluationReader {
    private static final Pattern BUDGET = Pattern.compile("(?:全年|当年|本年|调整后?|年度)预算数(?:[(].{0,12}[)])?");
    private static final Pattern SPENT = Pattern.compile("(?:全年|当年|本年|年度)?(?:预算)?执行数(?:[(].{0,12}[)])?");
    private static final Pattern RATE = Pattern.compile("(?:预算|全年|资金)?执行率(?:[(].{0,12}[)])?");
    private static final Pattern SCORE = Pattern.compile("(?:自评)?得分");

    private static final Pattern MARK =
            Pattern.compile("(?:全年|当年|本年|年度)?(?:预算)?执行数(?:[(].{0,12}[)])?|(?:全年|年度)?(?:目标)?实际完成情况"
                    + "|(?:自评|实际|指标|总|自评总)?(?:得分|评分)(?:[(].{0,12}[)])?|(?:自评)?总分|(?:偏差|未完成)(?:的)?原因.{0,16}");
    private static final int LONGEST_MARK = 30;

    /** A number without per cent is a rate where it is no fraction of one. */
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("1.5");

    private final List<FormRow> rows;
    private final String unit;

    private EvaluationReader(List<FormRow> rows, String unit) {
        this.rows = rows;
        this.unit = unit;
    }

    /** Whether more than a column tells what was reached: money spent, scores, reasons for what was missed. */
    public static boolean isMarked(List<FormRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(FormCell::text)
                .filter(text -> text.length() <= LONGEST_MARK)
                .anyMatch(text -> MARK.matcher(Words.plain(text)).matches());
    }

    /**
     * Reads what a form tells of its execution.
     *
     * @param unit the unit of money that the form states
     */
    public static SelfEvaluation read(List<FormRow> rows, String unit) {
        return new EvaluationReader(rows, unit).evaluation();
    }

    private SelfEvaluation evaluation() {
        int head = rowWith(SPENT, RATE);
        @Nullable FormRow heads = head < 0 ? null : rows.get(head);
        @Nullable FormRow total = head < 0 ? null : totalBelow(head);
        return new SelfEvaluation(
                money(under(heads, BUDGET, total), "全年预算数"),
                money(under(heads, SPENT, total), "全年执行数"),
                rate(under(heads, RATE, total)),
                points(under(heads, SCORE, total)),
                points(totalScore()));
    }

    /** The first row that holds a head of each kind, or -1. */
    private int rowWith(Pattern... heads) {
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            boolean all = row.isExact();
            for (Pattern head : heads) {
                all &= cell(row, head) != null;
            }
            if (all) {
                return i;
            }
        }
        return -1;
    }

    /** The row of the whole sum under the heads of the money. */
    private @Nullable FormRow totalBelow(int head) {
        for (FormRow row : rows.subList(head + 1, Math.min(rows.size(), head + 3))) {
            for (FormCell cell : row.cells()) {
                Label label = cell.label();
                if (label != null && label.isTotal()) {
                    return row;
                }
            }
        }
        return null;
    }

    /** What stands in the column of the scores where they are added up. */
    private @Nullable FormCell totalScore() {
        int head = -1;
        for (int i = 0; i < rows.size() && head < 0; i++) {
            FormRow row = rows.get(i);
            boolean scored = row.isExact()
                    && cell(row, SCORE) != null
                    && row.cells().stream().anyMatch(cell -> isHeaded(cell, ColumnRole.ACTUAL));
            head = scored ? i : -1;
        }
        if (head < 0) {
            return null;
        }
        for (FormRow row : rows.subList(head + 1, rows.size())) {
            boolean sum = !row.isBlank() && row.first().label() == Label.TASK_TOTAL_ROW;
            FormCell score = sum ? under(rows.get(head), SCORE, row) : null;
            if (score != null) {
                return score;
            }
        }
        return null;
    }

    private static boolean isHeaded(FormCell cell, ColumnRole role) {
        Heading heading = cell.heading();
        return heading != null && heading.role() == role;
    }

    private static @Nullable FormCell under(@Nullable FormRow heads, Pattern head, @Nullable FormRow row) {
        FormCell column = heads == null ? null : cell(heads, head);
        if (column == null || row == null) {
            return null;
        }
        return row.cells().stream().filter(column::overlaps).findFirst().orElse(null);
    }

    private static @Nullable FormCell cell(FormRow row, Pattern head) {
        return row.cells().stream()
                .filter(cell -> head.matcher(Words.plain(cell.text())).matches())
                .findFirst()
                .orElse(null);
    }

    private Entry<Money> money(@Nullable FormCell cell, String label) {
        Money money = cell == null ? null : Amounts.money(cell.text(), unit);
        return cell == null || money == null
                ? Entry.unstated()
                : Entry.of(money, cell.text().strip(), cell.place(label));
    }

    private static Entry<BigDecimal> rate(@Nullable FormCell cell) {
        TargetValue.Quantitative number = number(cell);
        boolean known = number != null
                && (number.isPercentage()
                        || number.unit() == null && number.number().compareTo(LARGEST_FRACTION) > 0);
        return known ? entry(cell, number, "执行率") : Entry.unstated();
    }

    private static Entry<BigDecimal> points(@Nullable FormCell cell) {
        TargetValue.Quantitative number = number(cell);
        boolean known =
                number != null && (number.unit() == null || number.unit().equals("分"));
        return known ? entry(cell, number, "得分") : Entry.unstated();
    }

    private static Entry<BigDecimal> entry(
            @Nullable FormCell cell, TargetValue.@Nullable Quantitative number, String label) {
        return cell == null || number == null
                ? Entry.unstated()
                : Entry.of(number.number(), cell.text().strip(), cell.place(label));
    }

    private static TargetValue.@Nullable Quantitative number(@Nullable FormCell cell) {
        return cell != null && TargetValue.parse(cell.text()) instanceof TargetValue.Quantitative number
                ? number
                : null;
    }
}
