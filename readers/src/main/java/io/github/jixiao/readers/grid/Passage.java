package io.github.jixiao.readers.grid;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words, tables and remarks in reading order: the body of a document while it is being read, or the inside of a cell. */
public final class Passage {

    private final List<Piece> pieces = new ArrayList<>();

    sealed interface Piece permits Words, Remark, TableDraft {}

    /** A paragraph, or a line of a cell. */
    record Words(String text, Location location) implements Piece {}

    /** Something put right or passed over at this point. */
    record Remark(Repair.Kind kind, String text, Location location) implements Piece {}

    /** Adds a paragraph whose place nobody knows better than by its order. */
    public void words(String text) {
        words(text, Location.UNKNOWN);
    }

    /** Adds a paragraph; in a cell, one or more lines. */
    public void words(String text, Location location) {
        pieces.add(new Words(text, location));
    }

    /** Adds a table. */
    public void table(TableDraft table) {
        pieces.add(table);
    }

    /** Adds a remark about this point; inside a cell the cell's place is filled in later. */
    public void remark(Repair.Kind kind, String text) {
        remark(kind, text, Location.UNKNOWN);
    }

    /** Adds a remark about a known place. */
    public void remark(Repair.Kind kind, String text, Location location) {
        pieces.add(new Remark(kind, text, location));
    }

    /** Adds all that stands in another passage. */
    public void append(Passage other) {
        pieces.addAll(other.pieces);
    }

    /** Turns a finished body into a document. */
    public Document toDocument(Source source, Allowance allowance) throws UnreadableFileException {
        return new Assembly(allowance).document(source, this);
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    /** The words outside inner tables, parted by {@code \n}, without blank lines at either end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                text.append(words.text()).append('\n');
            }
        }
        return withoutBlankEnds(text.toString());
    }

    List<TableDraft> tables() {
        List<TableDraft> tables = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof TableDraft table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static String withoutBlankEnds(String text) {
        if (text.isBlank()) {
            return "";
        }
        int start = 0;
        for (int i = 0; Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
