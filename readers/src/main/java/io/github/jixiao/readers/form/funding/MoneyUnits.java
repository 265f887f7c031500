package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.table.Entry;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The units that a form names for its amounts. The nearer one goes before: that of the label or column head, of the total above, of the
 * section's head, of the line over the form.
 */
public final class MoneyUnits {

    private static final String USUAL = "万元";

    private final List<Box> boxes;
    private final List<FormCell> loose;
    private final Entry<String> stated;

    private MoneyUnits(List<Box> boxes, List<FormCell> loose, Entry<String> ofTasks) {
        this.boxes = boxes;
        this.loose = loose;
        this.stated = firstOnForm(
                List.of(ofWholes(), besideBoxes(), overBoxes(), ofLine(), ofLabels(), withAmounts(), ofTasks));
    }

    /**
     * Finds the units that the head of a form states.
     *
     * @param boxes all boxes of the form's head
     * @param loose words of the head without a label
     * @param ofTasks the unit at the head of the form's tasks
     */
    public static MoneyUnits of(List<Box> boxes, List<FormCell> loose, Entry<String> ofTasks) {
        return new MoneyUnits(boxes, loose, ofTasks);
    }

    /** The unit of the form as a whole. */
    Entry<String> stated() {
        return stated;
    }

    /** The unit of the amount in the box, where the amount names none of its own. */
    public String of(Box box) {
        String own = Amounts.unitIn(box.words());
        String above = own == null ? above(box) : own;
        return above == null ? stated.orElse(USUAL) : above;
    }

    /** The unit of the nearest section or, for a part, total before the box that has one. */
    private @Nullable String above(Box box) {
        boolean total = box.label().isTotal();
        for (int i = boxes.indexOf(box) - 1; i >= 0; i--) {
            Box before = boxes.get(i);
            boolean whole = before.label().isTotal() && !total;
            String unit = whole || before.label().headsMoney() ? Amounts.unitIn(before.words()) : null;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    private Entry<String> ofWholes() {
        return boxes.stream()
                .filter(box -> box.label() == Label.TOTAL || box.label().headsMoney())
                .map(MoneyUnits::ofLabel)
                .filter(Entry::isOnForm)
                .findFirst()
                .orElse(Entry.notOnForm());
    }

    private Entry<String> ofLabels() {
        return boxes.stream()
                .filter(box -> box.label().isMoney())
                .map(MoneyUnits::ofLabel)
                .filter(Entry::isOnForm)
                .findFirst()
                .orElse(Entry.notOnForm());
    }

    private static Entry<String> ofLabel(Box box) {
        String unit = Amounts.unitIn(box.words());
        return unit == null
                ? Entry.notOnForm()
                : Entry.of(unit, box.words(), box.cell().place(box.words()));
    }

    /** The unit behind words at the head of the money boxes that are no label known, {@code 总体资金情况（万元）}. */
    private Entry<String> besideBoxes() {
        return ofLoose(cell -> boxes.stream().anyMatch(box -> isBeside(box, cell)));
    }

    /** The unit behind words that head the rows of money below them, alone in their row. */
    private Entry<String> overBoxes() {
        return ofLoose(cell -> cell.location().row() != null
                && boxes.stream().noneMatch(box -> isInRowOf(box, cell))
                && boxes.stream().anyMatch(box -> isBelow(box, cell)));
    }

    private Entry<String> ofLoose(Predicate<FormCell> heads) {
        for (FormCell cell : loose) {
            String unit = Amounts.unitBehind(cell.text());
            if (unit != null && heads.test(cell)) {
                return Entry.of(unit, cell.text().strip(), cell.place(cell.text()));
            }
        }
        return Entry.notOnForm();
    }

    private static boolean isBeside(Box box, FormCell cell) {
        return box.label().isMoney()
                && isInRowOf(box, cell)
                && cell.lastColumn() < box.cell().column();
    }

    private static boolean isInRowOf(Box box, FormCell cell) {
        Integer row = cell.location().row();
        return row != null && row.equals(box.cell().location().row());
    }

    private static boolean isBelow(Box box, FormCell cell) {
        Integer row = box.cell().location().row();
        return box.label().isMoney()
                && row != null
                && row > Objects.requireNonNull(cell.location().row());
    }

    /** The unit in a line or box of its own. */
    private Entry<String> ofLine() {
        for (Box box : boxes) {
            String text = box.label() == Label.MONEY_UNIT && box.text() != null ? box.text() : "";
            String unit = Amounts.unitIn(text);
            if (unit != null) {
                return Entry.of(unit, text, box.location());
            }
        }
        return Entry.notOnForm();
    }

    private Entry<String> withAmounts() {
        for (Box box : boxes) {
            String text = box.label().isMoney() && box.text() != null ? box.text() : "";
            String unit = Amounts.unitIn(text);
            if (unit != null) {
                return Entry.of(unit, text, box.location());
            }
        }
        return Entry.notOnForm();
    }

    private static Entry<String> firstOnForm(List<Entry<String>> units) {
        return units.stream().filter(Entry::isOnForm).findFirst().orElse(Entry.notOnForm());
    }
}
