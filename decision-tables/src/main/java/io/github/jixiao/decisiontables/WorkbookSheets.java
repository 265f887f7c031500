package io.github.jixiao.decisiontables;

import io.github.jixiao.readers.DocumentReaders;
import io.github.jixiao.readers.FileType;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The visible sheets of a workbook, within the limits for files from outside. Formulas count as the value last computed. */
final class WorkbookSheets {
    private static final Pattern ADDRESS = Pattern.compile("^(.*)!([A-Z]{1,3})(\\d{1,7})", Pattern.DOTALL);

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    private WorkbookSheets() {}

    /** @throws UnreadableFileException when the workbook is damaged, encrypted, hostile or none */
    static List<Sheet> of(String name, byte[] content) throws UnreadableFileException {
        FileType type = FileType.of(content);
        if (type != FileType.XLSX && type != FileType.XLS) {
            throw new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, type.name());
        }
        Document document = DocumentReaders.of(type).orElseThrow().read(Source.named(name), content);
        WorkbookSheets workbook = new WorkbookSheets();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph line) {
                workbook.put(line.text(), line.location(), 1, 1);
            } else if (block instanceof Grid grid) {
                for (GridCell cell : grid.cells()) {
                    workbook.put(cell.text(), cell.location(), cell.rowSpan(), cell.columnSpan());
                }
            }
        }
        return new ArrayList<>(workbook.sheets.values());
    }

    /** A merged cell says the same in every row and column that it covers. */
    private void put(String text, Location location, int rows, int columns) {
        Matcher address = location.cell() == null ? null : ADDRESS.matcher(location.cell());
        if (address == null || !address.matches()) {
            return;
        }
        Sheet sheet = sheets.computeIfAbsent(address.group(1), Sheet::ofWorkbook);
        int row = Integer.parseInt(address.group(3));
        int column = columnOf(address.group(2));
        for (int down = 0; down < rows; down++) {
            for (int right = 0; right < columns; right++) {
                sheet.put(row + down, column + right, text);
            }
        }
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
