package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.grid.SymbolCharacters;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a form.
 *
 * @param wording its words, as shown
 * @param column first column it covers, from 1; in a shifted grid its number in the row
 * @param lastColumn last column it covers
 * @param rowSpan rows covered
 * @param location where a person finds it
 * @param origin the cell or paragraph of the document; {@code null} where the reader made it up
 */
public record FormCell(
        Wording wording,
        int column,
        int lastColumn,
        int rowSpan,
        Location location,
        @Nullable Written origin) {

    public static FormCell of(GridCell cell, Location location) {
        return new FormCell(
                Wording.of(readable(cell.text())),
                cell.column(),
                cell.column() + cell.columnSpan() - 1,
                cell.rowSpan(),
                location,
                cell);
    }

    public static FormCell of(Paragraph line) {
        return new FormCell(Wording.of(readable(line.text())), 1, 1, 1, line.location(), line);
    }

    /** With the signs of the font Symbol, and ordinary blanks in place of those at which no line may break. */
    private static String readable(String text) {
        return SymbolCharacters.plain(text)
                .replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ');
    }

    public String text() {
        return wording.text();
    }

    boolean isBlank() {
        return text().isBlank();
    }

    /** The head of a column that the cell is, or {@code null}. */
    @Nullable
    public Heading heading() {
        return wording.heading();
    }

    /** The label of a box that the cell is, or {@code null}. */
    @Nullable
    public Label label() {
        return wording.label();
    }

    /** Whether the cell names a level-one or a level-two indicator. */
    public boolean isLevel() {
        return wording.isLevel();
    }

    /** Whether the cell only names a term. */
    public boolean isTerm() {
        return wording.isTerm();
    }

    public FormCell withText(String newText) {
        return new FormCell(Wording.of(newText), column, lastColumn, rowSpan, location, origin);
    }

    /** Whether the next cell holds the same words. */
    public boolean isRepeatedBy(FormCell next) {
        return lastColumn + 1 == next.column && text().equals(next.text());
    }

    public FormCell reachingTo(int column) {
        return new FormCell(wording, this.column, column, rowSpan, location, origin);
    }

    /** The same cell, so many columns further right. */
    public FormCell movedBy(int columns) {
        return new FormCell(wording, column + columns, lastColumn + columns, rowSpan, location, origin);
    }

    public FormCell inTable(int table) {
        return new FormCell(wording, column, lastColumn, rowSpan, location.withTable(table), origin);
    }

    public boolean overlaps(FormCell other) {
        return column <= other.lastColumn && other.column <= lastColumn;
    }

    /** Says what the cell was taken for, in the words of the label or head it belongs to. */
    public void claim(Claims claims, Use use, String label) {
        claims.claim(origin, () -> new Claim(use, Words.label(label), location));
    }

    /** Says that nothing was made of the cell after all. */
    public void disclaim(Claims claims) {
        if (origin != null) {
            claims.disclaim(origin);
        }
    }

    /** Whether it was said what the cell was taken for, or the reader made it up. */
    public boolean isClaimed(Claims claims) {
        return origin == null || claims.holds(origin);
    }

    /** The place, named as a person calls it. */
    public Location place(String label) {
        return location.withLabel(Words.label(label));
    }
}
