package io.github.jixiao.readers.form;

import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** A labelled box of the form's head while it is being read, and what somebody wrote in it. */
final class Box {

    private final Label label;
    private final String words;
    private final FormCell cell;
    private final @Nullable Label section;
    private final int row;
    private @Nullable String text;
    private Location location;

    /**
     * @param words the label as printed
     * @param cell the cell that holds the label
     * @param section the section that the label stands in
     * @param row number of the row in the form
     */
    Box(Label label, String words, FormCell cell, @Nullable Label section, int row) {
        this.label = label;
        this.words = words;
        this.cell = cell;
        this.section = section;
        this.row = row;
        this.location = cell.place(words);
    }

    Label label() {
        return label;
    }

    String words() {
        return words;
    }

    FormCell cell() {
        return cell;
    }

    @Nullable
    Label section() {
        return section;
    }

    int row() {
        return row;
    }

    /** What is written in the box; {@code null} where nothing is. */
    @Nullable
    String text() {
        return text;
    }

    /** The place of what is written, or else of the label. */
    Location location() {
        return location;
    }

    boolean isFilled() {
        return text != null;
    }

    void fill(String newText, Location place) {
        text = newText.strip();
        location = place.withLabel(Words.label(words));
    }

    /** Adds words that were cut off by the end of a page or stand in a row of their own. */
    void append(FormCell more, String separator) {
        if (text == null) {
            fill(more.text(), more.location());
        } else {
            text = text + separator + more.text().strip();
        }
    }

    /** What its words are good for: some boxes are known and of no matter to the targets. */
    Use use() {
        boolean aside = label == Label.REMARK
                || label == Label.PEOPLE
                || label == Label.CLOSING
                || label == Label.EXPENDITURE_PART;
        return aside ? Use.ASIDE : Use.ENTRY;
    }
}
