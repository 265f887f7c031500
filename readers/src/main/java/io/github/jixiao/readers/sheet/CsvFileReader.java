package io.github.jixiao.readers.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.TextEncoding;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads comma or semicolon separated values, in any encoding of Chinese text. */
public final class CsvFileReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content) throws UnreadableFileException {
        List<Integer> lines = new ArrayList<>();
        SheetDraft sheet = new SheetDraft((row, column) -> Location.UNKNOWN.withLine(lines.get(row - 1)));
        try {
            for (CsvRecord record : CsvText.records(TextEncoding.decode(content))) {
                lines.add((int) record.getStartingLineNumber());
                add(record, lines.size(), sheet);
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "CSV", e);
        }
        Passage document = new Passage();
        sheet.addTo(document);
        return document.toDocument(source);
    }

    private static void add(CsvRecord record, int row, SheetDraft sheet) throws UnreadableFileException {
        if (record.getFieldCount() > ReadingLimits.GRID_POSITIONS) {
            throw new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN.withLine(row), "");
        }
        int column = 0;
        for (String field : record.getFields()) {
            column++;
            if (!field.isBlank()) {
                sheet.add(new SheetCell(row, column, field, false));
            }
        }
    }
}
