package io.github.jixiao.readers.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.TextEncoding;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma- or semicolon-separated values (RFC 4180, quoted fields over several lines) as one grid. */
public final class CsvGridReader implements DocumentReader {

    /** Records that the decision for CSV is made by, and the share of them that must have one and the same number of fields. */
    private static final int RECORDS_TO_JUDGE_BY = 60;

    private static final double LIKE_SHARE = 0.8;
    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_FIELDS = 2_000;
    private static final char[] SEPARATORS = {',', ';'};

    /** Whether the text is a table of separated values: records of three or more fields, nearly all of one length. */
    public static boolean recognises(String text) {
        return separator(text) != 0;
    }

    @Override
    public Document read(Source source, byte[] content) throws UnreadableFileException {
        String text = TextEncoding.decode(content);
        char separator = separator(text);
        List<GridCell> cells = new ArrayList<>();
        int row = 0;
        int columns = 0;
        try (CsvReader<CsvRecord> records = open(text, separator == 0 ? ',' : separator)) {
            for (CsvRecord record : records) {
                row++;
                int line = (int) record.getStartingLineNumber();
                for (int column = 1; column <= record.getFieldCount(); column++) {
                    String field = record.getField(column - 1).strip();
                    Location place = new Location(null, row, column, null, null, line, null, null, null);
                    cells.add(new GridCell(field, row, column, 1, 1, place));
                }
                columns = Math.max(columns, record.getFieldCount());
                if (cells.size() > ReadingLimits.GRID_POSITIONS) {
                    throw new UnreadableFileException(
                            Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.GRID_POSITIONS + " cells");
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, Location.UNKNOWN.withLine(row + 1), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, "", e);
        }
        return new Document(source, List.of(new Grid(cells, row, columns, Geometry.EXACT, List.of())));
    }

    /** The separator under which the text is a table, or 0. */
    private static char separator(String text) {
        for (char separator : SEPARATORS) {
            if (text.indexOf(separator) >= 0 && isTable(text, separator)) {
                return separator;
            }
        }
        return 0;
    }

    private static boolean isTable(String text, char separator) {
        Map<Integer, Integer> lengths = new HashMap<>();
        int records = 0;
        try (CsvReader<CsvRecord> reader = open(text, separator)) {
            for (CsvRecord record : reader) {
                if (record.getFieldCount() > 1) {
                    lengths.merge(record.getFieldCount(), 1, Integer::sum);
                }
                if (++records == RECORDS_TO_JUDGE_BY) {
                    break;
                }
            }
        } catch (CsvParseException | IOException notCsv) {
            return false;
        }
        int counted = records;
        return counted >= 2
                && lengths.entrySet().stream()
                        .anyMatch(length ->
                                length.getKey() >= FEWEST_FIELDS && length.getValue() >= LIKE_SHARE * counted);
    }

    private static CsvReader<CsvRecord> open(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.builder().maxFields(MOST_FIELDS).build(), text);
    }
}
