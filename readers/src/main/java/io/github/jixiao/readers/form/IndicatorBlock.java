package io.github.jixiao.readers.form;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the indicator block of a form, row by row. */
final class IndicatorBlock {

    private final List<IndicatorDraft> drafts = new ArrayList<>();
    private final Set<IndicatorType> printedTypes = EnumSet.noneOf(IndicatorType.class);
    private final Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);
    private final Map<IndicatorCategory, BigDecimal> weights = new EnumMap<>(IndicatorCategory.class);
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Map<Term, Levels> levels = new EnumMap<>(Term.class);
    private IndicatorHeader header;
    private RowAligner aligner;
    private @Nullable Term sectionTerm;
    private boolean afterBreak;

    IndicatorBlock(IndicatorHeader header) {
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
            levels.clear();
        }
    }

    /** Reads the rows after the head; returns the index of the first row that is not of the block. */
    int read(List<FormRow> rows, int begin) {
        int index = begin;
        while (index < rows.size()) {
            FormRow row = rows.get(index);
            IndicatorHeader again = IndicatorHeader.at(rows, index);
            afterBreak |= row.afterBreak();
            if (again != null && !again.isList()) {
                enter(again);
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
        String text = row.first().text();
        List<LabelledText> inside = LabelledText.split(text);
        Label label = inside.isEmpty() ? Label.of(text) : inside.get(0).label();
        return label != null
                && label != Label.INDICATORS
                && label != Label.TOTAL
                && label != Label.TASK_TOTAL_ROW
                && !LevelWords.isLevel(text);
    }

    /** An empty line inside a level cell looks like the end of a row where every cell has its own line. */
    private boolean isCutInTwo(FormRow row, FormRow next) {
        return !row.isExact()
                && !row.isBlank()
                && row.width() + next.width() == header.width()
                && row.width() > 0
                && next.width() > 0
                && row.cells().stream().allMatch(cell -> LevelWords.isLevel(cell.text()));
    }

    private void read(FormRow row) {
        if (row.isBlank()) {
            return;
        }
        Label label = Label.of(row.first().text());
        if (label == Label.INDICATORS) {
            enterSection(row.first().text());
        }
        boolean alone = row.cells().size() == 1 && label == Label.INDICATORS;
        if (alone || label == Label.TOTAL || label == Label.TASK_TOTAL_ROW) {
            return;
        }
        AlignedRow aligned = aligner.align(row);
        if (aligned.shifted()) {
            repairs.add(new Repair(Repair.Kind.SHIFTED_ROW, row.text(), row.location()));
        }
        for (FormCell cell : aligned.unclaimed()) {
            repairs.add(new Repair(Repair.Kind.UNCLAIMED, cell.text(), cell.location()));
        }
        for (View view : header.views()) {
            read(view, aligned);
        }
        afterBreak = false;
    }

    private void read(View view, AlignedRow row) {
        Term term = view.term() != null ? view.term() : sectionTerm != null ? sectionTerm : Term.ANNUAL;
        boolean levelHere = readLevels(view, row, term);
        TargetCells.Reading target = TargetCells.read(view, row);
        FormCell nameCell = row.cell(view.find(ColumnRole.NAME));
        String name = nameCell == null ? "" : nameCell.text();
        if (nameCell != null && PackedIndicator.isPacked(name)) {
            addPacked(term, nameCell);
            return;
        }
        if (nameCell != null && TemplateHints.isHint(name)) {
            placeholders.add(new Placeholder(name.strip(), nameCell.place("三级指标")));
            name = "";
        }
        if (name.isBlank() && target.isBlank()) {
            return;
        }
        IndicatorDraft before = last(term);
        if (before != null
                && !levelHere
                && goesOn(before, name, target, row.row().isExact())) {
            join(before, name, target, view, row);
        } else {
            drafts.add(draft(term, levelHere, name, nameCell, target, view, row));
        }
    }

    private void addPacked(Term term, FormCell cell) {
        for (PackedIndicator packed : PackedIndicator.read(cell.text())) {
            TargetCells.Reading target = new TargetCells.Reading(packed.target(), false, 1, cell, null);
            drafts.add(new IndicatorDraft(
                    term,
                    packed.levels(),
                    true,
                    packed.name(),
                    target,
                    cell.place(packed.levels().label())));
        }
    }

    /** Takes the row's level cells; whether there is one. */
    private boolean readLevels(View view, AlignedRow row, Term term) {
        Levels current = levels.getOrDefault(term, Levels.NONE);
        FormCell category = row.cell(view.find(ColumnRole.CATEGORY));
        FormCell type = row.cell(view.find(ColumnRole.TYPE));
        if (category != null) {
            current = current.belowCategory(category.text());
            BigDecimal points = LevelWords.points(category.text());
            if (points != null && current.category() != null) {
                weights.put(current.category(), points);
            }
        }
        if (type != null) {
            current = current.belowType(type.text());
        }
        levels.put(term, current);
        IndicatorType printed = current.type();
        if (printed != null && term == Term.ANNUAL && (category != null || type != null)) {
            printedTypes.add(printed);
        }
        return category != null || type != null;
    }

    /** Whether the words go on with the indicator above: cut off by a page, or a value of their own for it. */
    private boolean goesOn(IndicatorDraft before, String name, TargetCells.Reading target, boolean exact) {
        if (name.isBlank()) {
            return true;
        }
        if (CellSigns.isNumbered(name)) {
            return false;
        }
        if (target.isBlank()) {
            return afterBreak || (before.isNumbered() && !exact);
        }
        return CellSigns.isMeasure(target.text()) || (afterBreak && before.isNumbered());
    }

    private void join(IndicatorDraft before, String name, TargetCells.Reading target, View view, AlignedRow row) {
        before.appendName(name);
        if (!target.isBlank()) {
            boolean piece = afterBreak || CellSigns.isMeasure(target.text()) || !before.hasTarget();
            before.appendTarget((piece ? "" : "\n") + target.text());
        }
        eachNote(view, row, before::appendNote);
        repairs.add(
                new Repair(Repair.Kind.JOINED_CELL, row.row().text(), row.row().location()));
    }

    private IndicatorDraft draft(
            Term term,
            boolean levelHere,
            String name,
            @Nullable FormCell nameCell,
            TargetCells.Reading target,
            View view,
            AlignedRow row) {
        Location place = row.row().location();
        FormCell value = target.cell();
        Column valueColumn = target.column();
        if (value != null && valueColumn != null) {
            place = value.place(valueColumn.head());
        } else if (nameCell != null) {
            place = nameCell.place("三级指标");
        }
        IndicatorDraft draft =
                new IndicatorDraft(term, levels.getOrDefault(term, Levels.NONE), levelHere, name, target, place);
        eachNote(view, row, draft::note);
        return draft;
    }

    /** Whatever stands in the other columns; what no box of the model takes is kept as a remark under its head. */
    private static void eachNote(View view, AlignedRow row, BiConsumer<ColumnRole, String> note) {
        for (Column column : view.columns()) {
            FormCell cell = row.cell(column);
            ColumnRole role = column.role();
            if (cell == null || role.isTarget() || role.isLevel() || role == ColumnRole.NAME) {
                continue;
            }
            if (role.column() != null) {
                note.accept(role, cell.text());
            } else if (role != ColumnRole.SECTION && role != ColumnRole.ORDINAL && role != ColumnRole.HEAD) {
                note.accept(
                        ColumnRole.REMARKS,
                        Words.plain(column.head()) + "：" + cell.text().strip());
            }
        }
    }

    private @Nullable IndicatorDraft last(Term term) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).term() == term) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private void finish() {
        for (Term term : Term.values()) {
            List<IndicatorDraft> ofTerm =
                    drafts.stream().filter(draft -> draft.term() == term).toList();
            CentredLevels.settle(ofTerm);
            repairs.addAll(SharedValues.shareOut(ofTerm));
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
                draft.levels(new Levels(own.category(), labels.get(own.category()), own.type(), own.typeLabel()));
            }
        }
    }

    /** The indicators in the order of the form. */
    List<IndicatorDraft> drafts() {
        return List.copyOf(drafts);
    }

    /** Whether the block has columns for what was reached, as self-evaluations have. */
    boolean isEvaluated() {
        return header.columns().stream().anyMatch(column -> column.role() == ColumnRole.ACTUAL);
    }

    Set<IndicatorColumn> columns() {
        return columns;
    }

    Map<IndicatorCategory, BigDecimal> weights() {
        return weights;
    }

    List<Placeholder> placeholders() {
        return placeholders;
    }

    List<Repair> repairs() {
        return repairs;
    }

    /** Level-two rows that are printed and have no annual indicator. */
    Set<IndicatorType> blankTypes() {
        Set<IndicatorType> blank = EnumSet.noneOf(IndicatorType.class);
        blank.addAll(printedTypes);
        drafts.stream()
                .filter(draft -> draft.term() == Term.ANNUAL)
                .map(draft -> draft.levels().type())
                .forEach(blank::remove);
        return blank;
    }
}
