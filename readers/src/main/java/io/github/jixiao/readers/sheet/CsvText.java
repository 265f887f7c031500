package io.github.jixiao.readers.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text whose lines are parted by commas or semicolons. */
public final class CsvText {

    /** Characters looked at to tell whether a text is separated values. */
    private static final int SAMPLE = 20_000;

    /** Of ten lines, this many have equally many values. */
    private static final int REGULAR_IN_TEN = 8;

    private static final int WIDTHS = 2;

    /** Lines with so many values are a form even where as many lines are captions. */
    private static final int FIELDS_OF_A_FORM = 4;

    /** So many lines of such width are a form under a report, however long that is. */
    private static final int LINES_OF_A_FORM = 4;

    /** Rows of a table with two levels of merged cells are so many cells long, some each. */
    private static final int WIDTHS_WITHOUT_MERGED_CELLS = 3;

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("\\s{0,9}=\"(.{0,4000})\"\\s{0,9}", Pattern.DOTALL);

    private CsvText() {}

    /** Whether nearly all lines of a text have the same number of values, at least two, or one of two numbers: tables often follow each other. Captions count for nothing. */
    public static boolean isSeparatedValues(String text) {
        if (text.startsWith("|")) {
            return false;
        }
        Map<Integer, Integer> linesByFields = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        int lines = 0;
        try {
            for (CsvRecord record : records(wholeLines(text))) {
                rows.add(record.getFields());
                if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    linesByFields.merge(record.getFieldCount(), 1, Integer::sum);
                    lines++;
                }
            }
        } catch (CsvParseException e) {
            return false;
        }
        int captions = Objects.requireNonNullElse(linesByFields.remove(1), 0);
        int pairs = linesByFields.getOrDefault(2, 0);
        List<Map.Entry<Integer, Integer>> widths = linesByFields.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(WIDTHS)
                .toList();
        int most = widths.isEmpty() ? 0 : widths.get(0).getValue();
        int regular = widths.stream().mapToInt(Map.Entry::getValue).sum();
        boolean underProse =
                most >= LINES_OF_A_FORM && widths.stream().allMatch(width -> width.getKey() >= FIELDS_OF_A_FORM);
        int widest =
                linesByFields.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        boolean captioned = most > captions || underProse || (most == captions && widest >= FIELDS_OF_A_FORM);
        int counted = captioned && pairs < most ? lines - captions : lines;
        return lines > 1 && regular * 10 >= counted * REGULAR_IN_TEN && !lackMergedCells(rows);
    }

    /**
     * Whether rows are those of a form out of which a converter dropped the merged cells: each begins at the first column and has no blank
     * inside, and those of the indicators are of several widths.
     *
     * @param rows the values of each row
     */
    public static boolean lackMergedCells(List<List<String>> rows) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        for (List<String> row : rows) {
            int width = row.size();
            while (width > 0 && row.get(width - 1).isBlank()) {
                width--;
            }
            if (row.subList(0, width).stream().anyMatch(value -> value.isBlank() || value.startsWith(" "))) {
                return false;
            }
            if (width >= FIELDS_OF_A_FORM) {
                rowsByWidth.merge(width, 1, Integer::sum);
            }
        }
        int wide = rowsByWidth.values().stream().mapToInt(Integer::intValue).sum();
        return rowsByWidth.size() >= WIDTHS_WITHOUT_MERGED_CELLS && wide >= LINES_OF_A_FORM;
    }

    private static String wholeLines(String text) {
        int end = text.length() > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length();
        return text.substring(0, end < 0 ? SAMPLE : end);
    }

    /**
     * A line of values.
     *
     * @param line on which it begins, from 1; a value in quotation marks can go on over several
     */
    public record Row(int line, List<String> values) {}

    /**
     * The lines of a text, parted by commas or by semicolons.
     *
     * @throws UnreadableFileException when quotation marks do not match
     */
    public static List<Row> rows(String text) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try {
            for (CsvRecord record : records(text)) {
                rows.add(new Row(
                        (int) record.getStartingLineNumber(),
                        record.getFields().stream().map(CsvText::value).toList()));
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "CSV", e);
        }
        return rows;
    }

    /** The value of a field; {@code ="160"} keeps a spreadsheet program from changing the text 160. */
    static String value(String field) {
        Matcher kept = KEPT_AS_TEXT.matcher(field);
        return kept.matches() ? kept.group(1).replace("\"\"", "\"") : field;
    }

    static Iterable<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static char separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long commas = sample.chars().filter(character -> character == ',').count();
        long semicolons = sample.chars().filter(character -> character == ';').count();
        return semicolons > commas ? ';' : ',';
    }
}
