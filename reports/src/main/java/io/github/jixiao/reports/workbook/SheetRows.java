package io.github.jixiao.reports.workbook;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.Spool;
import io.github.jixiao.reports.xml.XmlOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a sheet, written aside as they come, as many as a sheet can hold. */
final class SheetRows implements Closeable {
    /** Rows that a spreadsheet program can show. */
    static final int MOST_ROWS = 1_048_576;

    /** Characters that a cell can hold. */
    static final int MOST_CHARACTERS = 32_767;

    /** What a spreadsheet program would read as the code of a character. */
    private static final Pattern CHARACTER_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Spool spool = new Spool();
    private final XmlOutput xml = new XmlOutput(spool);
    private final RowHeights heights;
    private int last;
    private long omitted;

    /**
     * @param before how many rows stand above the first one
     * @param heights of what height a row must be
     */
    SheetRows(int before, RowHeights heights) {
        this.last = before;
        this.heights = heights;
    }

    void add(Cell... cells) throws IOException {
        add(List.of(cells));
    }

    void add(List<Cell> cells) throws IOException {
        if (last >= MOST_ROWS) {
            omitted++;
            return;
        }
        last++;
        write(last, cells, heights, xml);
        xml.flush();
    }

    /** Number of the last row, from 1. */
    int last() {
        return last;
    }

    /** How many rows there was no room for. */
    long omitted() {
        return omitted;
    }

    void copyTo(OutputStream out) throws IOException {
        spool.copyTo(out);
    }

    /** Writes one row. */
    static void write(int row, List<Cell> cells, RowHeights heights, XmlOutput xml) {
        xml.start("row", "r", row, "ht", heights.of(cells));
        for (int i = 0; i < cells.size(); i++) {
            write(column(i) + row, cells.get(i), xml);
        }
        xml.end();
    }

    private static void write(String address, Cell cell, XmlOutput xml) {
        int style = cell.style().index();
        if (cell.number()) {
            xml.start("c", "r", address, "s", style)
                    .element("v", cell.content())
                    .end();
        } else if (cell.content().isEmpty()) {
            xml.empty("c", "r", address, "s", style);
        } else {
            xml.start("c", "r", address, "s", style, "t", "inlineStr").start("is");
            xml.element("t", literal(cell.content()), "xml:space", "preserve");
            xml.end().end();
        }
    }

    private static String literal(String text) {
        String inert = InertText.cut(InertText.of(text), MOST_CHARACTERS);
        return CHARACTER_CODE.matcher(inert).replaceAll("_x005F_");
    }

    /** Name of a column by its number from 0; sheets here have fewer than 27. */
    static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
