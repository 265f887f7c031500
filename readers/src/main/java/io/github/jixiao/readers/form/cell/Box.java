package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** A labelled box of the form's head while it is being read, and what somebody wrote in it. */
public final class Box {

    private final Label label;
    private final String words;
    private final FormCell cell;
    private final @Nullable Label section;
    private final int row;
    private @Nullable String text;
    private Location location;

    /**
     * A box in which nothing is written yet.
     *
     * @param words the label as printed
     * @param cell the cell that holds the label
     * @param section the section that the label stands in
     * @param row number of the row in the form
     */
    public Box(Label label, String words, FormCell cell, @Nullable Label section, int row) {
        this.label = label;
        this.words = words;
        this.cell = cell;
        this.section = section;
        this.row = row;
        this.location = cell.place(words);
    }

    public Label label() {
        return label;
    }

    public String words() {
        return words;
    }

    public FormCell cell() {
        return cell;
    }

    @Nullable
    Label section() {
        return section;
    }

    public int row() {
        return row;
    }

    /** What is written in the box; {@code null} where nothing is. */
    @Nullable
    public String text() {
        return text;
    }

    /** The place of what is written, or else of the label. */
    public Location location() {
        return location;
    }

    public boolean isFilled() {
        return text != null;
    }

    public void fill(String newText, Location place) {
        text = newText.strip();
        location = place.withLabel(Words.label(words));
    }

    /** Adds words that were cut off by the end of a page or stand in a row of their own. */
    public void append(FormCell more, String separator) {
        if (text == null) {
            fill(more.text(), more.location());
        } else {
            text = text + separator + more.text().strip();
        }
    }

    /** What its words are good for: some boxes are known and of no matter to the targets. */
    public Use use() {
        boolean aside = label == Label.REMARK
                || label == Label.PEOPLE
                || label == Label.CLOSING
                || label == Label.EXPENDITURE_PART;
        return aside ? Use.ASIDE : Use.ENTRY;
    }
}
