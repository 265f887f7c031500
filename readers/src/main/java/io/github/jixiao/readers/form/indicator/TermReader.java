package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.IndicatorCategory;
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

/** Reads the indicators of one term, row by row, and remembers the levels in force. */
final class TermReader {

    /** Up to so many characters are the rest of a name rather than one. */
    private static final int SHORTEST_NAME = 2;

    private final Term term;
    private final List<IndicatorDraft> drafts = new ArrayList<>();
    private final Set<IndicatorType> printedTypes = EnumSet.noneOf(IndicatorType.class);
    private final Map<IndicatorCategory, BigDecimal> weights = new EnumMap<>(IndicatorCategory.class);
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<FormCell> unused = new ArrayList<>();
    private Levels levels = Levels.NONE;
    private boolean typesReachDown;

    TermReader(Term term) {
        this.term = term;
    }

    List<IndicatorDraft> drafts() {
        return drafts;
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

    /** Level-two rows that are printed and have no indicator. */
    Set<IndicatorType> blankTypes() {
        Set<IndicatorType> blank = EnumSet.noneOf(IndicatorType.class);
        blank.addAll(printedTypes);
        drafts.forEach(draft -> blank.remove(draft.levels().type()));
        return blank;
    }

    /** Whether level-two cells say by their own height which rows are theirs. */
    boolean typesReachDown() {
        return typesReachDown;
    }

    /** The cells of the last row that no indicator took, though their columns are known. */
    List<FormCell> unused() {
        return List.copyOf(unused);
    }

    /** Forgets the levels, where another section begins. */
    void leaveSection() {
        levels = Levels.NONE;
    }

    /**
     * Reads one row; returns the indicators that begin in it.
     *
     * @param afterBreak whether a page or grid ends between this row and the last one with words
     */
    List<IndicatorDraft> read(View view, AlignedRow row, boolean afterBreak) {
        int before = drafts.size();
        unused.clear();
        boolean namesLevel = readLevels(view, row);
        FormCell nameCell = row.cell(view.find(ColumnRole.NAME));
        List<AlignedRow> lines = CellLines.rows(view, row);
        if (nameCell != null && holdsTargets(view, nameCell)) {
            addPacked(nameCell);
        } else if (lines.size() > 1) {
            lines.forEach(line -> readIndicator(view, line, line.cell(view.find(ColumnRole.NAME)), true, false));
        } else {
            readIndicator(view, row, nameCell, namesLevel, afterBreak);
        }
        return drafts.subList(before, drafts.size());
    }

    private void readIndicator(
            View view, AlignedRow row, @Nullable FormCell nameCell, boolean namesLevel, boolean afterBreak) {
        TargetCells.Reading target = TargetCells.read(view, row);
        notePlaceholder(nameCell, "三级指标");
        notePlaceholder(target.cell(), "指标值");
        String name = nameCell == null || TemplateHints.isHint(nameCell.text()) ? "" : nameCell.text();
        if (name.isBlank() && target.isBlank()) {
            readNotes(view, row, namesLevel, afterBreak);
            return;
        }
        if (name.isBlank() && drafts.isEmpty() && levels.equals(Levels.NONE)) {
            row.cells().values().forEach(unused::addAll);
            return;
        }
        IndicatorDraft last = drafts.isEmpty() || namesLevel ? null : drafts.get(drafts.size() - 1);
        if (last != null && goesOn(last, name, target, afterBreak, row.row().isExact())) {
            join(last, name, target, afterBreak);
            eachNote(view, row, last::appendNote);
            repairs.add(new Repair(
                    Repair.Kind.JOINED_CELL, row.row().text(), row.row().location()));
            return;
        }
        Location place = place(row, nameCell, target);
        IndicatorDraft draft = new IndicatorDraft(term, levels, namesLevel, name, target, place);
        eachNote(view, row, draft::note);
        drafts.add(draft);
    }

    /**
     * Words beside neither name nor target: the rest of what a page cut off, or more about the indicator whose name reaches down to this row.
     */
    private void readNotes(View view, AlignedRow row, boolean namesLevel, boolean afterBreak) {
        List<FormCell> written = new ArrayList<>();
        for (Column column : view.columns()) {
            FormCell cell = row.cell(column);
            boolean note = column.role().isNote() || column.role().isRemark();
            if (note && cell != null && Words.hasChinese(cell.text()) && !TemplateHints.isHint(cell.text())) {
                written.add(cell);
            }
        }
        Column names = view.find(ColumnRole.NAME);
        boolean named = names != null && row.row().above().stream().anyMatch(cell -> names.shiftOf(cell) == 0);
        if (written.isEmpty() || namesLevel || drafts.isEmpty() || !(afterBreak || named)) {
            unused.addAll(written);
            return;
        }
        IndicatorDraft last = drafts.get(drafts.size() - 1);
        eachNote(view, row, afterBreak ? last::appendNote : last::note);
        repairs.add(
                new Repair(Repair.Kind.JOINED_CELL, row.row().text(), row.row().location()));
    }

    private void notePlaceholder(@Nullable FormCell cell, String label) {
        if (cell != null && TemplateHints.isPlaceholder(cell.text())) {
            placeholders.add(new Placeholder(cell.text().strip(), cell.place(label)));
        }
    }

    /** Whether the cell of the names holds the targets as well. */
    private static boolean holdsTargets(View view, FormCell nameCell) {
        return PackedIndicators.isPacked(nameCell.text())
                || (!view.hasTargets() && !TemplateHints.isHint(nameCell.text()));
    }

    private void addPacked(FormCell cell) {
        PackedIndicators packed = PackedIndicators.read(cell.text(), levels);
        for (PackedIndicators.Item item : packed.indicators()) {
            TargetCells.Reading target = new TargetCells.Reading(item.target(), false, 1, cell, null, null);
            Location place = cell.place(item.levels().label());
            drafts.add(new IndicatorDraft(term, item.levels(), true, item.name(), target, place));
        }
        levels = packed.inForce();
    }

    /** Takes the row's level cells; whether there is one. */
    private boolean readLevels(View view, AlignedRow row) {
        FormCell category = row.cell(view.find(ColumnRole.CATEGORY));
        FormCell type = row.cell(view.find(ColumnRole.TYPE));
        typesReachDown |= type != null && type.rowSpan() > 1;
        if (category != null) {
            levels = type == null && levels.isCategoryOf(category.text())
                    ? levels.withCategoryLabel(Words.withoutNumbering(Words.plain(category.text())))
                    : levels.belowCategory(category.text());
            BigDecimal points = LevelWords.points(category.text());
            if (points != null && levels.category() != null) {
                weights.put(levels.category(), points);
            }
        }
        if (type != null) {
            boolean detail = category != null && category.wording().type() != null;
            levels = detail ? levels.detailedBy(type.text()) : levels.belowType(type.text());
        }
        if (view.level() != null) {
            levels = Levels.NONE.belowCategory(view.level());
        }
        boolean named = category != null || type != null || view.level() != null;
        if (named && levels.type() != null) {
            printedTypes.add(levels.type());
        }
        return named;
    }

    /** Whether the words go on with the indicator above: cut off by a page, or a value of their own for it. */
    private static boolean goesOn(
            IndicatorDraft last, String name, TargetCells.Reading target, boolean afterBreak, boolean exact) {
        if (name.isBlank()) {
            return true;
        }
        if (IndicatorNumber.isBefore(name)) {
            return false;
        }
        if (target.isBlank() && Words.plain(name).length() <= SHORTEST_NAME) {
            return last.hasName();
        }
        if (target.isBlank()) {
            return afterBreak || (last.isNumbered() && !exact);
        }
        return CellSigns.isMeasure(target.text()) || (afterBreak && last.isNumbered());
    }

    private static void join(IndicatorDraft last, String name, TargetCells.Reading target, boolean afterBreak) {
        last.appendName(name);
        if (!target.isBlank()) {
            boolean piece = afterBreak || CellSigns.isMeasure(target.text()) || !last.hasTarget();
            last.appendTarget((piece ? "" : "\n") + target.text());
        }
    }

    private static Location place(AlignedRow row, @Nullable FormCell nameCell, TargetCells.Reading target) {
        FormCell value = target.cell();
        Column column = target.column();
        if (value != null && column != null) {
            return value.place(column.head());
        }
        return nameCell == null ? row.row().location() : nameCell.place("三级指标");
    }

    /** Whatever stands in the other columns; what no box of the model takes is kept as a remark under its head. */
    private static void eachNote(View view, AlignedRow row, BiConsumer<ColumnRole, String> note) {
        for (Column column : view.columns()) {
            FormCell cell = row.cell(column);
            if (cell == null || TemplateHints.isHint(cell.text())) {
                continue;
            }
            if (column.role().isNote()) {
                note.accept(column.role(), cell.text());
            } else if (column.role().isRemark()) {
                String head = Words.plain(column.head());
                note.accept(ColumnRole.REMARKS, head + "：" + cell.text().strip());
            }
        }
    }
}
