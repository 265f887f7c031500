package io.github.jixiao.readers.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.Limit;
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
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        List<Integer> lines = new ArrayList<>();
        SheetDraft sheet = new SheetDraft((row, column) -> Location.UNKNOWN.withLine(lines.get(row - 1)), allowance);
        try {
            for (CsvRecord record : CsvText.records(TextEncoding.decode(content))) {
                allowance.step();
                allowance.require(
                        Limit.GRID_POSITIONS, record.getFieldCount(), Location.UNKNOWN.withLine(lines.size() + 1));
                lines.add((int) record.getStartingLineNumber());
                add(record, lines.size(), sheet);
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "CSV", e);
        }
        Passage document = new Passage();
        sheet.addTo(document);
        return document.toDocument(source, allowance);
    }

    private static void add(CsvRecord record, int row, SheetDraft sheet) throws UnreadableFileException {
        int column = 0;
        for (String field : record.getFields()) {
            column++;
            String value = CsvText.value(field);
            if (!value.isBlank()) {
                sheet.add(new SheetCell(row, column, value, false));
            }
        }
    }
}
