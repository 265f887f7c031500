package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.UnreadableFileException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads one sheet of a binary workbook. */
final class XlsSheet {

    /** Formats with smaller numbers are the same in every workbook, and known better here. */
    private static final int FIRST_OWN_FORMAT = 164;

    private final Sheet sheet;
    private final ShownNumbers numbers;
    private final SheetDraft draft;
    private final Map<Short, Style> styles = new HashMap<>();

    private record Style(int format, String code, boolean ruled) {}

    XlsSheet(Sheet sheet, ShownNumbers numbers, SheetDraft draft) {
        this.sheet = sheet;
        this.numbers = numbers;
        this.draft = draft;
    }

    void read() throws UnreadableFileException {
        int columns = 0;
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                draft.hideRow(row.getRowNum() + 1);
            }
            for (Cell cell : row) {
                read(cell);
            }
            columns = Math.max(columns, row.getLastCellNum());
        }
        for (int column = 0; column < columns; column++) {
            if (sheet.isColumnHidden(column)) {
                draft.hideColumns(column + 1, column + 1);
            }
        }
        sheet.getMergedRegions()
                .forEach(region -> draft.merge(new CellRange(
                        region.getFirstRow() + 1,
                        region.getFirstColumn() + 1,
                        region.getLastRow() + 1,
                        region.getLastColumn() + 1)));
    }

    private void read(Cell cell) throws UnreadableFileException {
        CellStyle cellStyle = cell.getCellStyle();
        Style style = styles.computeIfAbsent(cellStyle.getIndex(), index -> style(cellStyle));
        String text = text(cell, style);
        if (style.ruled() || !text.isEmpty()) {
            draft.add(new SheetCell(cell.getRowIndex() + 1, cell.getColumnIndex() + 1, text, style.ruled()));
        }
    }

    private String text(Cell cell, Style style) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC ->
                numbers.show(
                        Double.toString(cell.getNumericCellValue()),
                        style.format(),
                        style.format() < FIRST_OWN_FORMAT ? null : style.code());
            default -> "";
        };
    }

    private static Style style(CellStyle style) {
        boolean ruled = style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
        return new Style(style.getDataFormat(), style.getDataFormatString(), ruled);
    }
}
