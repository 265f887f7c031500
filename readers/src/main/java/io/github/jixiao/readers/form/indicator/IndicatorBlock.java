package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.cell.RowAligner;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.form.vocabulary.PageNumber;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the indicator block of a form: finds the cells of each row and hands them to the reader of their term. */
public final class IndicatorBlock {

    private final List<IndicatorDraft> drafts = new ArrayList<>();
    private final Map<Term, TermReader> terms = new EnumMap<>(Term.class);
    private final Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);
    private final List<Repair> repairs = new ArrayList<>();
    private final Claims claims;
    private IndicatorHeader header;
    private RowAligner aligner;
    private @Nullable Term sectionTerm;
    private boolean afterBreak;

    public IndicatorBlock(IndicatorHeader header, Claims claims) {
        this.claims = claims;
        this.header = header;
        this.aligner = new RowAligner(header.columns());
        enter(header);
    }

    private void enter(IndicatorHeader newHeader) {
        header = newHeader;
        aligner = new RowAligner(newHeader.columns());
        columns.addAll(newHeader.modelColumns());
        newHeader.columns().stream()
                .filter(column -> column.role() == ColumnRole.SECTION)
                .forEach(column -> enterSection(column.head()));
    }

    private void enterSection(String words) {
        Term term = Heading.termOf(words);
        if (term != null) {
            sectionTerm = term;
            terms.values().forEach(TermReader::leaveSection);
        }
    }

    /** Reads the rows after the head; returns the index of the first row that is not of the block. */
    public int read(List<FormRow> rows, int begin) {
        int index = begin;
        while (index < rows.size()) {
            FormRow row = rows.get(index);
            IndicatorHeader again = IndicatorHeader.at(rows, index);
            afterBreak |= row.afterBreak();
            if (again != null && !again.isList()) {
                enter(again);
                claimHead(rows, index, again);
                index += again.rows();
            } else if (again != null || endsBefore(row)) {
                break;
            } else {
                boolean cut = index + 1 < rows.size() && isCutInTwo(row, rows.get(index + 1));
                read(cut ? row.followedBy(rows.get(index + 1)) : row);
                index += cut ? 2 : 1;
            }
        }
        finish();
        return index;
    }

    /** Whether the row belongs to the part of the form below the indicators, or to another form. */
    private boolean endsBefore(FormRow row) {
        if (row.isBlank() || row.first().column() > header.columns().get(0).to()) {
            return false;
        }
        FormCell cell = row.first();
        List<LabelledText> inside = LabelledText.split(cell.text());
        Label label = inside.isEmpty() ? cell.label() : inside.get(0).label();
        boolean ofBlock = label == null
                || label == Label.INDICATORS
                || isSum(label)
                || cell.isLevel()
                || isPhrase(label, cell.text());
        return !ofBlock;
    }

    /** Where names and targets stand together, {@code 完成时间：11月底前} is an indicator and no box of the head. */
    private boolean isPhrase(Label label, String text) {
        return (label.isMoney() || label.isPeriod())
                && header.views().stream().noneMatch(View::hasTargets)
                && PackedIndicators.areStated(text);
    }

    /** A row that adds up the weights. */
    private static boolean isSum(@Nullable Label label) {
        return label == Label.TOTAL || label == Label.TASK_TOTAL_ROW;
    }

    /** An empty line inside a level cell looks like the end of a row where every cell has its own line. */
    private boolean isCutInTwo(FormRow row, FormRow next) {
        return !row.isExact()
                && !row.isBlank()
                && row.width() + next.width() == header.width()
                && row.width() > 0
                && next.width() > 0
                && row.cells().stream().allMatch(FormCell::isLevel)
                && !next.cells().stream().allMatch(FormCell::isLevel);
    }

    private void read(FormRow row) {
        if (row.isBlank()) {
            return;
        }
        if (row.numbersColumns()) {
            row.cells().forEach(cell -> cell.claim(claims, Use.COLUMN_HEAD, ""));
            return;
        }
        Label label = row.first().label();
        if (label == Label.INDICATORS) {
            enterSection(row.first().text());
        }
        boolean alone = row.cells().size() == 1 && label == Label.INDICATORS;
        if (alone || isSum(label)) {
            Use use = alone ? Use.LEVEL : Use.TOTAL_ROW;
            row.cells().forEach(cell -> cell.claim(claims, use, ""));
            return;
        }
        if (isPageNumber(row)) {
            row.first().claim(claims, Use.PAGE_NUMBER, "");
            afterBreak = true;
            return;
        }
        if (isNote(row)) {
            return;
        }
        AlignedRow aligned = aligner.align(row);
        if (aligned.shifted()) {
            repairs.add(new Repair(Repair.Kind.SHIFTED_ROW, row.text(), row.location()));
        }
        aligned.cells().forEach((column, cells) -> cells.forEach(cell -> claim(cell, column)));
        for (View view : header.views()) {
            TermReader reader = terms.computeIfAbsent(term(view), TermReader::new);
            drafts.addAll(reader.read(view, aligned, afterBreak));
            reader.unused().forEach(cell -> cell.disclaim(claims));
        }
        afterBreak = false;
    }

    private void claim(FormCell cell, Column column) {
        ColumnRole role = column.role();
        Use use = Use.NOTE;
        if (role == ColumnRole.SECTION || role.isLevel()) {
            use = Use.LEVEL;
        } else if (role == ColumnRole.NAME || role.isTarget()) {
            use = role == ColumnRole.NAME ? Use.INDICATOR : Use.TARGET;
        } else if (role == ColumnRole.HEAD) {
            use = Use.ENTRY;
        }
        cell.claim(claims, TemplateHints.isHint(cell.text()) ? Use.HINT : use, column.head());
    }

    /** Says of every cell of a head that it is one, and enters the section that a row over all columns names, {@code 长期绩效目标表}. */
    public void claimHead(List<FormRow> rows, int begin, IndicatorHeader head) {
        for (FormRow row : rows.subList(begin, Math.min(rows.size(), begin + head.rows()))) {
            if (row.cells().size() == 1 && row.first().label() == Label.INDICATORS) {
                enterSection(row.first().text());
            }
            row.cells().forEach(cell -> cell.claim(claims, Use.COLUMN_HEAD, cell.text()));
            row.above().forEach(cell -> cell.claim(claims, Use.COLUMN_HEAD, cell.text()));
        }
    }

    private static boolean isPageNumber(FormRow row) {
        return row.cells().size() == 1 && PageNumber.is(row.first().text());
    }

    /** Words at the left of a row that holds nothing else: a heading or note between two parts of the table. */
    private boolean isNote(FormRow row) {
        FormCell cell = row.first();
        boolean nameFurtherRight = header.columns().stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .allMatch(column -> column.from() > cell.column());
        return row.isExact()
                && row.cells().size() == 1
                && row.above().isEmpty()
                && nameFurtherRight
                && cell.column() == header.columns().get(0).from()
                && !Words.plain(cell.text()).endsWith("指标")
                && Levels.inWords(cell.text()).equals(Levels.NONE)
                && !PackedIndicators.isPacked(cell.text());
    }

    private Term term(View view) {
        Term term = view.term() == null ? sectionTerm : view.term();
        return term == null ? Term.ANNUAL : term;
    }

    private void finish() {
        for (TermReader term : terms.values()) {
            if (!term.typesReachDown()) {
                CentredLevels.settle(term.drafts());
            }
            repairs.addAll(term.repairs());
            repairs.addAll(SharedValues.shareOut(term.drafts()));
        }
        nameCategories();
    }

    /** A level-one cell that was lost in one row has its words in another. */
    private void nameCategories() {
        Map<IndicatorCategory, String> labels = new EnumMap<>(IndicatorCategory.class);
        for (IndicatorDraft draft : drafts) {
            Levels own = draft.levels();
            if (own.category() != null && own.categoryLabel() != null) {
                labels.putIfAbsent(own.category(), own.categoryLabel());
            }
        }
        for (IndicatorDraft draft : drafts) {
            Levels own = draft.levels();
            if (own.category() != null && own.categoryLabel() == null) {
                draft.levels(own.withCategoryLabel(labels.get(own.category())));
            }
        }
    }

    /** The indicators in the order of the form. */
    public List<IndicatorDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** Whether the block has columns for what was reached, as self-evaluations have. */
    public boolean isEvaluated() {
        return header.columns().stream().anyMatch(column -> column.role() == ColumnRole.ACTUAL);
    }

    /**
     * Whether the block tells how an evaluator is to score, 决策, 过程, 产出 and 效益 with points and a standard each, and sets no target: the system of
     * indicators for an evaluation (绩效评价指标体系).
     */
    public boolean isScoringSystem() {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        header.columns().forEach(column -> roles.add(column.role()));
        boolean scored = roles.contains(ColumnRole.WEIGHT) || roles.contains(ColumnRole.SCORE);
        boolean judged = roles.contains(ColumnRole.SCORING) || roles.contains(ColumnRole.STANDARD);
        return scored
                && judged
                && roles.stream().noneMatch(role -> role.isTarget() || role == ColumnRole.ACTUAL)
                && drafts.stream().map(draft -> draft.levels().categoryLabel()).anyMatch(LevelWords::isOfEvaluation);
    }

    public Set<IndicatorColumn> columns() {
        return columns;
    }

    /** Points given to whole level-one indicators. */
    public Map<IndicatorCategory, BigDecimal> weights() {
        Map<IndicatorCategory, BigDecimal> weights = new EnumMap<>(IndicatorCategory.class);
        terms.values().forEach(term -> weights.putAll(term.weights()));
        return weights;
    }

    public List<Placeholder> placeholders() {
        return terms.values().stream()
                .flatMap(term -> term.placeholders().stream())
                .toList();
    }

    public List<Repair> repairs() {
        return repairs;
    }

    /** Level-two rows that are printed and have no annual indicator. */
    public Set<IndicatorType> blankTypes() {
        TermReader annual = terms.get(Term.ANNUAL);
        return annual == null ? Set.of() : annual.blankTypes();
    }
}
