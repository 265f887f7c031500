package io.github.jixiao.readers.text;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with the characters {@code ┌─┬┐│├┼┤}, merged cells included. Where the lines do not end below each other, whatever the width
 * of a character is taken for, cells are told by their order.
 */
final class BoxTable {

    /** Text lines under one rule beyond which each is a row of its own. */
    private static final int MOST_LINES_OF_A_CELL = 3;

    private final List<Line> lines;
    private final int ambiguousWidth;
    private final List<Integer> edges;
    private final boolean ruledRows;

    private BoxTable(List<Line> lines) {
        this.lines = lines;
        this.ambiguousWidth = fits(1) ? 1 : fits(2) ? 2 : 0;
        TreeSet<Integer> positions = new TreeSet<>();
        lines.forEach(line -> joints(line, ambiguousWidth).forEach(joint -> positions.add(joint.position())));
        this.edges = List.copyOf(positions);
        long texts = lines.stream()
                .filter(line -> pieces(line).stream().noneMatch(Piece::rule))
                .count();
        this.ruledRows = texts <= MOST_LINES_OF_A_CELL || lines.size() - texts > MOST_LINES_OF_A_CELL;
    }

    /** A character that meets a line down the table: where it stands in the text, and in columns of the screen. */
    private record Joint(int index, int position) {}

    /** What stands between two joints of a line. */
    private record Piece(int column, int columns, String text, boolean rule) {}

    /** A cell while its lines are read. */
    private static final class Cell {
        private final int row;
        private final int column;
        private final int columns;
        private final int line;
        private final StringBuilder text = new StringBuilder();
        private int rows = 1;

        Cell(int row, Piece piece, int line) {
            this.row = row;
            this.column = piece.column();
            this.columns = piece.columns();
            this.line = line;
        }
    }

    /** Whether such a table begins with the line. */
    static boolean beginsAt(List<Line> lines, int index) {
        return isOfTable(lines.get(index))
                && index + 1 < lines.size()
                && isOfTable(lines.get(index + 1))
                && joints(lines.get(index), 1).size() > 1;
    }

    /** Index of the first line after the table that begins with the line. */
    static int end(List<Line> lines, int begin) {
        int end = begin;
        while (end < lines.size() && isOfTable(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** The table that begins with the line. */
    static BoxTable at(List<Line> lines, int begin) {
        return new BoxTable(lines.subList(begin, end(lines, begin)));
    }

    /** The table as a document of its own; words beside it are told as not used. */
    Document read(Source source, Allowance allowance) throws UnreadableFileException {
        allowance.requireTime();
        return passage().toDocument(source, allowance);
    }

    private static boolean isOfTable(Line line) {
        String text = line.text().strip();
        return !text.isEmpty()
                && isBox(text.charAt(0))
                && text.chars().anyMatch(c -> isBox((char) c) && !isAlong((char) c));
    }

    private static boolean isBox(char character) {
        return character >= 0x2500 && character <= 0x257F;
    }

    /** Whether the character only runs along a rule. */
    private static boolean isAlong(char character) {
        return "─━═┄┅┈┉╌╍╴╶╸╺╼╾".indexOf(character) >= 0;
    }

    /** Whether all lines begin and end below each other, characters of two possible widths being so wide. */
    private boolean fits(int width) {
        List<Joint> first = joints(lines.get(0), width);
        for (Line line : lines) {
            List<Joint> joints = joints(line, width);
            if (joints.isEmpty()
                    || joints.get(0).position() != first.get(0).position()
                    || joints.get(joints.size() - 1).position()
                            != first.get(first.size() - 1).position()) {
                return false;
            }
        }
        return true;
    }

    /** @param width of characters that may be one or two columns wide; 0 to count joints instead of columns */
    private static List<Joint> joints(Line line, int width) {
        List<Joint> joints = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < line.text().length(); i++) {
            char character = line.text().charAt(i);
            if (isBox(character) && !isAlong(character)) {
                joints.add(new Joint(i, width == 0 ? joints.size() : position));
            }
            position += isWide(character) ? 2 : isAmbiguous(character) ? width : 1;
        }
        return joints;
    }

    private static boolean isWide(char character) {
        return (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
    }

    private static boolean isAmbiguous(char character) {
        return (character >= 0x2010 && character <= 0x27BF) || "°±·×÷§¨".indexOf(character) >= 0;
    }

    private List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>();
        List<Joint> joints = joints(line, ambiguousWidth);
        for (int i = 0; i + 1 < joints.size(); i++) {
            String text = line.text()
                    .substring(joints.get(i).index() + 1, joints.get(i + 1).index());
            int column = edge(joints.get(i));
            int columns = edge(joints.get(i + 1)) - column;
            boolean last = ambiguousWidth == 0 && i + 2 == joints.size();
            boolean rule = !text.isEmpty() && text.chars().allMatch(c -> isAlong((char) c));
            pieces.add(new Piece(column, last ? edges.size() - 1 - column : columns, text.strip(), rule));
        }
        return pieces;
    }

    private int edge(Joint joint) {
        return Collections.binarySearch(edges, joint.position());
    }

    private Passage passage() {
        Passage passage = new Passage();
        List<Cell> cells = cells();
        TableDraft draft = new TableDraft();
        for (Cell cell : cells) {
            Passage words = new Passage();
            words.words(cell.text.toString());
            draft.place(
                    cell.row, cell.column + 1, cell.rows, cell.columns, words, Location.UNKNOWN.withLine(cell.line));
        }
        passage.table(draft);
        for (Line line : lines) {
            List<Joint> joints = joints(line, 1);
            String beside = line.text()
                    .substring(joints.get(joints.size() - 1).index() + 1)
                    .strip();
            if (!beside.isEmpty()) {
                passage.remark(Repair.Kind.UNCLAIMED, beside, Location.UNKNOWN.withLine(line.number()));
            }
        }
        return passage;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        @Nullable Cell[] open = new @Nullable Cell[edges.size()];
        int row = 0;
        boolean rowBegins = true;
        for (Line line : lines) {
            List<Piece> pieces = pieces(line);
            boolean separates = pieces.stream().anyMatch(Piece::rule);
            row += !separates && rowBegins ? 1 : 0;
            for (Piece piece : pieces) {
                Cell above = open[piece.column()];
                if (piece.rule()) {
                    close(open, piece);
                } else if (above != null && above.columns == piece.columns()) {
                    above.rows += !separates && rowBegins ? 1 : 0;
                    above.text.append(piece.text());
                } else if (!separates && rowBegins) {
                    Cell cell = new Cell(row, piece, line.number());
                    cell.text.append(piece.text());
                    close(open, piece);
                    open[piece.column()] = cell;
                    cells.add(cell);
                }
            }
            rowBegins = separates || !ruledRows;
            if (!ruledRows) {
                Arrays.fill(open, null);
            }
        }
        return cells;
    }

    private static void close(@Nullable Cell[] open, Piece piece) {
        for (int column = piece.column(); column < Math.min(open.length, piece.column() + piece.columns()); column++) {
            open[column] = null;
        }
    }
}
