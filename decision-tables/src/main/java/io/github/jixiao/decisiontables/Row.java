package io.github.jixiao.decisiontables;

import io.github.jixiao.pack.PackFault;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A row of a decision table while it is read. It collects what is wrong with its cells. */
final class Row {
    /** The longest text of a cell, in characters. */
    static final int LONGEST = 2_000;

    private final String file;
    private final Sheet sheet;
    private final HeadRow head;
    private final int number;
    private final List<PackFault> faults = new ArrayList<>();

    Row(String file, Sheet sheet, HeadRow head, int number) {
        this.file = file;
        this.sheet = sheet;
        this.head = head;
        this.number = number;
    }

    /** Brings the text of a cell to what it means. */
    interface CellReader<T> {
        T read(String text) throws InvalidCellException;
    }

    /** Where the row begins. */
    String place() {
        return place(1);
    }

    private String place(int column) {
        return file + ":" + sheet.addresses().of(number, column);
    }

    /** Whether the row is a remark for people: a single cell that begins with 注 or 说明. */
    boolean isNote() {
        Collection<String> cells = sheet.row(number).values();
        String first = PlainText.compact(cells.iterator().next());
        return cells.stream().distinct().count() == 1 && (first.startsWith("注") || first.startsWith("说明"));
    }

    /** The text of a cell on one line; nothing for a blank one. */
    Optional<String> text(Heading heading) {
        Integer column = head.columns().get(heading);
        String text = column == null ? null : sheet.row(number).get(column);
        return Optional.ofNullable(text).map(written -> written.strip().replaceAll("\\s+", " "));
    }

    /** What a cell means; nothing for a blank one, and for one that is wrong. */
    <T> Optional<T> read(Heading heading, CellReader<T> reader) {
        Optional<String> text = text(heading);
        try {
            if (text.isPresent() && text.get().length() > LONGEST) {
                throw new InvalidCellException("cell-long", LONGEST);
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.read(text.get()));
        } catch (InvalidCellException e) {
            fault(heading, e.fault());
            return Optional.empty();
        }
    }

    /** What a cell means that must not be blank. */
    <T> Optional<T> require(Heading heading, CellReader<T> reader) {
        if (text(heading).isEmpty()) {
            fault(heading, TableTexts.of("cell-missing", heading.title()));
        }
        return read(heading, reader);
    }

    void fault(Heading heading, Bilingual message) {
        faults.add(new PackFault(place(head.columns().getOrDefault(heading, 1)), message));
    }

    /** What is wrong with the row, all in one; nothing for a sound row. */
    Optional<PackFault> fault() {
        if (faults.isEmpty()) {
            return Optional.empty();
        }
        PackFault first = faults.get(0);
        StringBuilder chinese = new StringBuilder(first.message().chinese());
        StringBuilder english = new StringBuilder(first.message().english());
        for (PackFault other : faults.subList(1, faults.size())) {
            chinese.append("；").append(other.chinese());
            english.append("; ").append(other.english());
        }
        return Optional.of(new PackFault(first.place(), Bilingual.of(chinese.toString(), english.toString())));
    }
}
