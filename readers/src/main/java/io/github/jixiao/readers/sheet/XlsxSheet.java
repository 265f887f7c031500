package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.xml.XmlCursor;
import java.util.List;

/** Reads one sheet of an XML workbook. */
final class XlsxSheet {

    /** Rows and columns of the largest sheet there is. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    private final XmlCursor cursor;
    private final XlsxStyles styles;
    private final List<String> strings;
    private final SheetDraft sheet;
    private int row;
    private int column;

    XlsxSheet(XmlCursor cursor, XlsxStyles styles, List<String> strings, SheetDraft sheet) {
        this.cursor = cursor;
        this.styles = styles;
        this.strings = strings;
        this.sheet = sheet;
    }

    void read() throws UnreadableFileException {
        cursor.forEachChild(name -> {
            switch (name) {
                case "cols" -> cursor.forEachChild(column -> readColumns());
                case "sheetData" -> cursor.forEachChild(row -> readRow());
                case "mergeCells" -> cursor.forEachChild(merge -> readMerge());
                default -> {}
            }
        });
    }

    private void readColumns() {
        if (cursor.flag("hidden", false)) {
            int first = Math.max(1, cursor.number("min", 1));
            sheet.hideColumns(first, Math.min(LAST_COLUMN, Math.max(first, cursor.number("max", first))));
        }
    }

    private void readRow() throws UnreadableFileException {
        row = Math.max(1, Math.min(LAST_ROW, cursor.number("r", row + 1)));
        column = 0;
        if (cursor.flag("hidden", false)) {
            sheet.hideRow(row);
        }
        cursor.forEachChild(name -> {
            if (name.equals("c")) {
                readCell();
            }
        });
    }

    private void readCell() throws UnreadableFileException {
        CellRange address = CellRange.parse(cursor.attribute("r", ""));
        column = address == null ? column + 1 : Math.min(LAST_COLUMN, address.firstColumn());
        int style = Math.max(0, cursor.number("s", 0));
        String type = cursor.attribute("t", "n");
        StringBuilder text = new StringBuilder();
        cursor.forEachChild(name -> {
            if (name.equals("v")) {
                text.append(shown(cursor.text(), type, style));
            } else if (name.equals("is")) {
                text.append(SharedStrings.text(cursor));
            }
        });
        boolean ruled = styles.isRuled(style);
        if (ruled || text.length() > 0) {
            sheet.add(new SheetCell(row, column, text.toString(), ruled));
        }
    }

    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> string(value);
            case "n" -> value.isBlank() ? "" : styles.show(value, style);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "str" -> SharedStrings.unescaped(value);
            default -> value;
        };
    }

    private String string(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private void readMerge() {
        CellRange range = CellRange.parse(cursor.attribute("ref", ""));
        if (range != null && range.firstRow() <= range.lastRow() && range.firstColumn() <= range.lastColumn()) {
            sheet.merge(range);
        }
    }
}
