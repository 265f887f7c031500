package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.form.PrintedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of consecutive lines by line and column, and how much room each column has for words. */
final class PieceGrid {

    /** Half characters that a full line may leave empty besides room for the next word: letters are not all equally wide. */
    private static final int SLACK = 2;

    private final List<@Nullable Piece[]> lines = new ArrayList<>();
    private final int[] room;

    PieceGrid(int columns) {
        this.room = new int[columns];
    }

    void add(@Nullable Piece[] line) {
        lines.add(line);
        for (int column = 0; column < line.length; column++) {
            Piece piece = line[column];
            room[column] = Math.max(room[column], piece == null ? 0 : piece.width());
        }
    }

    int lines() {
        return lines.size();
    }

    int columns() {
        return room.length;
    }

    @Nullable
    Piece at(int line, int column) {
        return lines.get(line)[column];
    }

    int room(int column) {
        return room[column];
    }

    /** The lines from a first to a last one in which the column has words. */
    List<Integer> filled(int column, int first, int last) {
        List<Integer> filled = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            if (at(line, column) != null) {
                filled.add(line);
            }
        }
        return filled;
    }

    /** Whether the first word of the piece below had no room any more behind the one above. */
    boolean isFull(int column, Piece above, Piece below) {
        return above.width() + below.firstWordWidth() > room[column] - SLACK;
    }

    /** Whether it had no room whatever the widths of single letters are. */
    boolean isSurelyFull(int column, Piece above, Piece below) {
        return above.width() + below.firstWordWidth() > room[column];
    }

    /** Whether words begin a cell, or a line of their own in it, whatever stands above them. */
    boolean begins(Piece above, Piece below) {
        return below.beginsItem()
                || (PrintedWords.beginsBox(below.text()) && !PrintedWords.isKnownLabel(above.text() + below.text()));
    }

    /** The words of a cell of several lines, with a line end where the writer made one. */
    String text(int column, List<Integer> filled) {
        StringBuilder text = new StringBuilder();
        Piece above = null;
        for (int line : filled) {
            Piece piece = at(line, column);
            if (piece != null) {
                if (above != null) {
                    text.append(isFull(column, above, piece) && !begins(above, piece) ? above.joint(piece) : "\n");
                }
                text.append(piece.text());
                above = piece;
            }
        }
        return text.toString();
    }

    int number(int line) {
        for (Piece piece : lines.get(line)) {
            if (piece != null) {
                return piece.number();
            }
        }
        return 1;
    }
}
