package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents as plain text, for a fuzzer: blocks parted by a form feed, rows by the character {@value #ROW}, cells by a tab. A block without
 * a tab is a paragraph. A cell may begin with the character {@value #SPAN} and the rows and columns it covers, a digit each; a grid whose
 * first cell begins with {@value #SHIFTED} is one that lost its merged cells.
 */
final class Grids {
    private static final char ROW = '\u001E';
    private static final char SPAN = '\u001F';
    private static final char SHIFTED = '\u0011';
    private static final int MOST_POSITIONS = 20_000;

    private Grids() {}

    static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String block : text.split("\f", -1)) {
            blocks.add(block.indexOf('\t') < 0 ? new Paragraph(block, Location.UNKNOWN) : grid(block, blocks.size()));
        }
        return new Document(Source.named("a"), blocks);
    }

    private static Grid grid(String text, int table) {
        boolean shifted = text.charAt(0) == SHIFTED;
        String[] rows = (shifted ? text.substring(1) : text).split("\u001E", -1);
        List<GridCell> cells = new ArrayList<>();
        int columns = 1;
        for (int row = 1; row <= rows.length; row++) {
            int column = 1;
            for (String cell : rows[row - 1].split("\t", -1)) {
                int height = span(cell, 1);
                int width = span(cell, 2);
                if ((long) rows.length * (column + width) > MOST_POSITIONS) {
                    break;
                }
                String words = cell.indexOf(SPAN) == 0 && cell.length() > 2 ? cell.substring(3) : cell;
                cells.add(new GridCell(words, row, column, height, width, Location.of(table + 1, row, column)));
                column += width;
            }
            columns = Math.max(columns, column - 1);
        }
        return new Grid(cells, rows.length, columns, shifted ? Geometry.SHIFTED : Geometry.EXACT, List.of());
    }

    private static int span(String cell, int at) {
        return cell.indexOf(SPAN) == 0 && cell.length() > 2 ? Math.max(1, Character.digit(cell.charAt(at), 10)) : 1;
    }

    /** A document in this notation; spans of more than nine are cut. */
    static String text(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            text.append(text.isEmpty() ? "" : "\f");
            if (block instanceof Grid grid) {
                append(grid, text);
            } else if (block instanceof Paragraph paragraph) {
                text.append(paragraph.text());
            }
        }
        return text.toString();
    }

    private static void append(Grid grid, StringBuilder text) {
        text.append(grid.geometry() == Geometry.SHIFTED ? String.valueOf(SHIFTED) : "");
        int row = 1;
        for (GridCell cell : grid.cells()) {
            for (; row < cell.row(); row++) {
                text.append(ROW);
            }
            text.append(SPAN)
                    .append(Math.min(9, cell.rowSpan()))
                    .append(Math.min(9, cell.columnSpan()))
                    .append(cell.text())
                    .append('\t');
        }
    }
}
