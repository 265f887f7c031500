package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.cell.RepeatedCells;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a form, row by row: labels with their words to the right, below, or behind a colon in the same cell. A box with a
 * label and no words is a blank box.
 */
public final class HeadReader {

    /** Boxes of one form beyond which none is looked for: boxes are compared with one another, and no form has a twentieth as many. */
    private static final int MOST_BOXES = 2_000;

    private final Claims claims;
    private final List<Box> boxes = new ArrayList<>();
    private final List<FormCell> loose = new ArrayList<>();
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private List<Box> open = new ArrayList<>();
    private List<FormCell> sectionsAbove = List.of();
    private @Nullable Label section;
    private int sectionColumn;
    private int row;

    public HeadReader(Claims claims) {
        this.claims = claims;
    }

    /** Every box met so far, in the order of the form. */
    public List<Box> boxes() {
        return List.copyOf(boxes);
    }

    /** Words that belong to no label: titles, years, the line that names the unit. */
    public List<FormCell> loose() {
        return List.copyOf(loose);
    }

    public List<Placeholder> placeholders() {
        return List.copyOf(placeholders);
    }

    public List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** Reads a line above the grid. */
    public void read(FormCell line) {
        row++;
        FormCell words = withoutYear(line);
        List<LabelledText> inside = LabelledText.splitLine(words.text());
        String before = inside.isEmpty() ? words.text() : LabelledText.before(words.text(), inside.get(0));
        if (!before.isBlank()) {
            loose.add(words.withText(before));
        }
        if (!inside.isEmpty()) {
            addAll(inside, words);
        }
    }

    /** The cell without the year that it notes beside other words, which stands for itself. */
    private FormCell withoutYear(FormCell cell) {
        YearNote year = YearNote.in(cell.text());
        if (year == null) {
            return cell;
        }
        loose.add(cell.withText(year.text()));
        return cell.withText(year.rest());
    }

    /** Reads a row of the grid. */
    public void read(FormRow cells) {
        row++;
        if (boxes.size() >= MOST_BOXES) {
            loose.addAll(cells.cells());
            return;
        }
        List<Box> waiting = new ArrayList<>();
        Box pending = null;
        boolean labelled = false;
        List<FormCell> rowCells = RepeatedCells.joined(cells, open);
        rowCells.replaceAll(this::withoutYear);
        if (!cells.isExact()) {
            Goals.moveUnderLabels(rowCells, open);
        }
        List<FormCell> sections = new ArrayList<>();
        boolean goal = false;
        for (FormCell cell : rowCells) {
            Label label = label(cell, rowCells, pending == null);
            if (Goals.isLabelled(cell, rowCells, pending == null ? boxAbove(cell) : pending)) {
                cell.claim(claims, Use.LABEL, cell.text());
                goal = true;
                continue;
            }
            if (label != null && (label.isSection() || label == Label.OBJECTIVES)) {
                sections.add(cell);
                if (RepeatedCells.isBelow(sectionsAbove, cell)) {
                    continue;
                }
            }
            boolean atEnd = cell.equals(rowCells.get(rowCells.size() - 1));
            boolean answer = pending != null && Answers.isAnswer(pending, label, cell, atEnd);
            if (label != null && !answer) {
                enter(label, cell);
                Box begun = pending == null ? Goals.before(boxes, label, cell.text()) : null;
                pending = begun == null ? add(label, cell.text(), cell) : begun;
                cell.claim(claims, Use.LABEL, cell.text());
                waiting.add(pending);
                labelled |= !label.isSection();
                continue;
            }
            List<LabelledText> inside = answer ? List.of() : Answers.labelsInside(cell, pending);
            if (!inside.isEmpty()) {
                Box last = addAll(answered(pending, inside, cell), cell);
                waiting.removeIf(Box::isFilled);
                pending = last.isFilled() ? null : last;
                labelled = true;
            } else if (pending != null && Answers.isAccepted(pending, cell)) {
                fill(pending, cell);
                waiting.remove(pending);
                pending = null;
            } else if (!placeBelow(cell, waiting.isEmpty() || !labelled, goal) && !tellsUseOfFunds(cell)) {
                loose.add(cell);
            }
        }
        keepOpen(waiting, labelled);
        sectionsAbove = sections;
    }

    /** What the cell asks for, by its words or, where nothing waits for words, by its place. */
    private @Nullable Label label(FormCell cell, List<FormCell> cells, boolean begins) {
        Label known = cell.label() == null ? YearHeads.label(cell, cells) : cell.label();
        Label numbered = known == null && begins ? Goals.numbered(cell.text()) : known;
        Label own = numbered == null && begins ? OwnWords.label(cell, cells, boxes) : numbered;
        return ExpenditureStructure.label(own, cell, begins ? cells : List.of(), boxes);
    }

    /** Takes a box from a column of a list; a blank one where the cell is {@code null}. */
    public void read(Label label, Column column, @Nullable FormCell cell, Location rowPlace) {
        row++;
        FormCell head = new FormCell(Wording.of(column.head()), column.from(), column.to(), 1, rowPlace, null);
        Box box = add(label, column.head(), head);
        if (cell != null) {
            fill(box, cell);
        }
    }

    private void enter(Label label, FormCell cell) {
        if (label.isSection() || label.isObjective()) {
            section = label;
            sectionColumn = cell.column();
        } else if (cell.column() <= sectionColumn) {
            section = null;
        }
    }

    private Box add(Label label, String words, FormCell cell) {
        Box box = new Box(label, words, cell, section, row);
        boxes.add(box);
        cell.claim(claims, Use.LABEL, words);
        if (TemplateHints.holdsPlaceholder(words)) {
            placeholders.add(new Placeholder(words.strip(), cell.place(words)));
        }
        return box;
    }

    private Box addAll(List<LabelledText> inside, FormCell cell) {
        Box last = null;
        for (LabelledText labelled : inside) {
            if (last == null) {
                enter(labelled.label(), cell);
            }
            last = add(labelled.label(), labelled.words(), cell);
            if (!labelled.text().isBlank()) {
                cell.claim(claims, last.use(), labelled.words());
            }
            Label nested = Label.of(labelled.text());
            if (nested == null) {
                fill(last, cell.withText(labelled.text()));
            } else {
                last = add(nested, labelled.text(), cell);
            }
        }
        return Objects.requireNonNull(last);
    }

    /** Fills the box that the first of the words are for; returns the others. */
    private List<LabelledText> answered(@Nullable Box pending, List<LabelledText> inside, FormCell cell) {
        boolean first =
                pending != null && inside.size() > 1 && inside.get(0).words().equals(pending.words());
        if (first) {
            fill(Objects.requireNonNull(pending), cell.withText(inside.get(0).text()));
        }
        return first ? inside.subList(1, inside.size()) : inside;
    }

    private void fill(Box box, FormCell cell) {
        boolean unitAlone = box.label().isMoney() && Amounts.isUnitAlone(cell.text());
        boolean hint = unitAlone || TemplateHints.isHint(cell.text());
        cell.claim(claims, hint ? Use.HINT : box.use(), box.words());
        if (unitAlone) {
            noteUnit(box, cell);
        }
        if (TemplateHints.isPlaceholder(cell.text())) {
            placeholders.add(new Placeholder(cell.text().strip(), cell.place(box.words())));
        } else if (!hint) {
            box.append(cell, "\n");
        }
    }

    /** The unit that the form prints where an amount goes. */
    private void noteUnit(Box box, FormCell cell) {
        Box unit = new Box(Label.MONEY_UNIT, box.words(), box.cell(), section, row);
        unit.fill(cell.text(), cell.location());
        boxes.add(unit);
    }

    private boolean tellsUseOfFunds(FormCell cell) {
        boolean told = UseOfFunds.isTold(cell, section, boxes);
        if (told) {
            fill(add(Label.USE_OF_FUNDS, "资金用途", cell), cell);
        }
        return told;
    }

    /**
     * Words under a label of an earlier row, or the rest of an objective.
     *
     * @param goal whether they are a goal with a label of its own
     */
    private boolean placeBelow(FormCell cell, boolean unlabelledSoFar, boolean goal) {
        if (!unlabelledSoFar && section != Label.INDICATORS) {
            return false;
        }
        Box above = boxAbove(cell);
        if (above == null) {
            return false;
        }
        if (above.isFilled() && !goal) {
            repairs.add(new Repair(Repair.Kind.JOINED_CELL, cell.text(), cell.place(above.words())));
            above.append(cell, "");
            cell.claim(claims, above.use(), above.words());
        } else {
            fill(above, cell);
        }
        return true;
    }

    private @Nullable Box boxAbove(FormCell cell) {
        Box nearest = null;
        for (Box box : open) {
            boolean overlaps = box.cell().overlaps(cell);
            if (box.label().isObjective()) {
                boolean left = box.cell().column() <= cell.column();
                nearest =
                        left && (box.label() != Label.OBJECTIVES || nearest == null || box.isFilled()) ? box : nearest;
            } else if (overlaps && !box.isFilled() && Answers.suits(box, cell)) {
                return box;
            }
        }
        return nearest;
    }

    /** Labels without words wait for the next row; objectives wait until another label comes. */
    private void keepOpen(List<Box> waiting, boolean labelled) {
        List<Box> next = new ArrayList<>(waiting);
        next.removeIf(box -> box.label().isSection());
        if (!labelled) {
            open.stream().filter(box -> box.label().isObjective()).forEach(next::add);
        } else {
            boxes.stream()
                    .filter(box -> box.row() == row && box.label().isObjective() && !next.contains(box))
                    .forEach(next::add);
        }
        open = next;
    }
}
