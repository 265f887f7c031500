package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.head.ExpenditureStructure;
import io.github.jixiao.readers.form.head.HeadReader;
import io.github.jixiao.readers.form.head.OwnWords;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.PartOfYear;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money boxes that form a grid of their own: a row of heads (年初预算数, 全年预算数; 总额, 2026年, 2027年; 项目总额, 本年度申请), and below it a row for each kind of
 * funds.
 */
public final class FundingGrid {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?|第[一二三]年");
    private static final Pattern OTHER_HEAD =
            Pattern.compile("(?:全年|当年|本年)?(?:预算)?(?:执行数|调整数|执行率|支出数)(?:[(].{0,12}[)])?|分值|得分|备注|权重");

    private static final int LONGEST_HEAD = 16;

    private final List<FormRow> rows;
    private final int begin;
    private final List<FormCell> sections;
    private final FormCell annual;
    private final @Nullable FormCell whole;

    private FundingGrid(
            List<FormRow> rows, int begin, List<FormCell> sections, FormCell annual, @Nullable FormCell whole) {
        this.rows = rows;
        this.begin = begin;
        this.sections = sections;
        this.annual = annual;
        this.whole = whole;
    }

    /** The grid whose heads stand in the row, or {@code null} where none does. */
    public static @Nullable FundingGrid at(List<FormRow> rows, int index) {
        List<FormCell> sections = new ArrayList<>();
        List<FormCell> heads = new ArrayList<>();
        List<FormCell> years = new ArrayList<>();
        List<FormCell> totals = new ArrayList<>();
        boolean known = true;
        for (FormCell cell : rows.get(index).cells()) {
            Label label = cell.label();
            if (label != null && label.isSection()) {
                sections.add(cell);
                continue;
            }
            boolean year = isYear(cell.text(), label);
            boolean total = !year && (label == Label.TOTAL || isWhole(cell.text(), label));
            boolean other = OTHER_HEAD.matcher(Words.plain(cell.text())).matches();
            if (!year && !total && !other && !isUnknownHead(cell.text(), label)) {
                return null;
            }
            known &= year ? label == Label.TOTAL || isNamedYear(cell.text()) : label == Label.TOTAL || other;
            heads.add(cell);
            (year ? years : totals).addAll(year || total ? List.of(cell) : List.of());
        }
        boolean annual = !years.isEmpty() || totals.stream().limit(1).anyMatch(total -> total.label() == Label.TOTAL);
        FormCell kind = index + 1 < rows.size() ? kind(rows.get(index + 1)) : null;
        if (heads.size() < 2 || !annual || kind == null || !(known || leavesNoRoom(kind, heads))) {
            return null;
        }
        return years.isEmpty()
                ? new FundingGrid(rows, index, sections, totals.get(0), null)
                : new FundingGrid(rows, index, sections, years.get(0), totals.isEmpty() ? null : totals.get(0));
    }

    /** Whether the head names the year of the form: {@code 2026年}, {@code 年初预算数}, {@code 本年度申请}. */
    private static boolean isYear(String text, @Nullable Label label) {
        return isNamedYear(text)
                || (Heading.termOf(text) == Term.ANNUAL
                        && (label == Label.TOTAL || isUnknownHead(text, label))
                        && !OTHER_HEAD.matcher(Words.plain(text)).matches());
    }

    private static boolean isNamedYear(String text) {
        return YEAR.matcher(Words.plain(text)).matches();
    }

    /** Whether the head names the amount for the whole project. */
    private static boolean isWhole(String text, @Nullable Label label) {
        return label == Label.PROJECT_TOTAL
                || label == Label.MEDIUM_TERM_TOTAL
                || (Heading.termOf(text) == Term.MEDIUM_TERM && isUnknownHead(text, label));
    }

    /** Whether the words may head a column of amounts that nobody asks for here: {@code 以前年度已安排}. */
    private static boolean isUnknownHead(String text, @Nullable Label label) {
        return label == null
                && text.length() <= LONGEST_HEAD
                && (Heading.of(text) == null || PartOfYear.isHead(text))
                && Words.hasChinese(text)
                && !LevelWords.isLevel(text)
                && !Amounts.isAmount(text)
                && !TemplateHints.isHint(text);
    }

    /** Whether the heads stand side by side, to the right of the kinds of funds: then none of them is a label with its value beside it. */
    private static boolean leavesNoRoom(FormCell kind, List<FormCell> heads) {
        for (int i = 1; i < heads.size(); i++) {
            if (heads.get(i).column() != heads.get(i - 1).lastColumn() + 1) {
                return false;
            }
        }
        return kind.lastColumn() < heads.get(0).column();
    }

    /** The cell that names the kind of funds in a row of the grid, or {@code null} where the row is none. */
    private static @Nullable FormCell kind(FormRow row) {
        FormCell kind = null;
        for (FormCell cell : row.cells()) {
            Label label = cell.label();
            boolean mark = Amounts.isAmount(cell.text())
                    || Amounts.isUnitAlone(cell.text())
                    || TemplateHints.isHint(cell.text());
            boolean source = label == null ? !mark && OwnWords.isSource(Words.plain(cell.text())) : label.isMoney();
            if (kind == null && source) {
                kind = cell;
            } else if (label != null ? !label.isSection() : !mark) {
                return null;
            }
        }
        return kind;
    }

    /** Hands the boxes to the head; returns the index of the first row after the grid. */
    public int read(HeadReader head, Claims claims) {
        if (!sections.isEmpty()) {
            head.read(rows.get(begin).withCells(sections, rows.get(begin).width()));
        }
        rows.get(begin).cells().stream()
                .filter(cell -> !sections.contains(cell))
                .forEach(cell -> cell.claim(claims, Use.COLUMN_HEAD, cell.text()));
        int index = begin + 1;
        for (; index < rows.size(); index++) {
            FormRow row = rows.get(index);
            FormCell kind = kind(row);
            if (kind == null) {
                break;
            }
            boolean exact = row.isExact();
            row.cells().forEach(cell -> cell.claim(claims, Use.ASIDE, kind.text()));
            kind.claim(claims, Use.LABEL, kind.text());
            take(head, row, kind, annual, exact, whole == null ? "" : "年度");
            if (whole != null) {
                take(head, row, kind, whole, exact, "实施期");
            }
        }
        return index;
    }

    private void take(HeadReader head, FormRow row, FormCell kind, FormCell column, boolean exact, String term) {
        Label unknown = ExpenditureStructure.isPart(kind) ? Label.EXPENDITURE_PART : Label.FURTHER_SOURCE;
        Label label = Objects.requireNonNullElse(kind.label(), unknown);
        boolean wholeTotal = column.equals(whole) && label.isTotal();
        String words = Words.plain(kind.text());
        String named = Heading.termOf(words) == null ? term + Words.label(words) : words;
        Column money = new Column(ColumnRole.HEAD, label, named, kind.column(), kind.lastColumn(), null);
        FormCell amount = row.cells().stream()
                .filter(cell -> cell.column() > kind.lastColumn())
                .filter(cell -> exact ? cell.overlaps(column) : ordinal(row, cell) == ordinal(rows.get(begin), column))
                .findFirst()
                .orElse(null);
        head.read(wholeTotal ? Label.MEDIUM_TERM_TOTAL : label, money, amount, kind.location());
    }

    /** How many cells stand between the row's end and the cell: rows of a shifted grid end together. */
    private static int ordinal(FormRow row, FormCell cell) {
        return row.cells().size() - row.cells().indexOf(cell);
    }
}
