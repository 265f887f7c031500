package io.github.jixiao.readers.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.HashMap;
import java.util.Map;

/** Text whose lines are parted by commas or semicolons. */
public final class CsvText {

    /** Characters looked at to tell whether a text is separated values. */
    private static final int SAMPLE = 20_000;

    /** Of ten lines, this many have equally many values. */
    private static final int REGULAR_IN_TEN = 8;

    private CsvText() {}

    /** Whether nearly all lines of a text have the same number of values, at least two. */
    public static boolean isSeparatedValues(String text) {
        if (text.startsWith("|")) {
            return false;
        }
        Map<Integer, Integer> linesByFields = new HashMap<>();
        int lines = 0;
        try {
            for (CsvRecord record : records(wholeLines(text))) {
                if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    linesByFields.merge(record.getFieldCount(), 1, Integer::sum);
                    lines++;
                }
            }
        } catch (CsvParseException e) {
            return false;
        }
        int single = linesByFields.getOrDefault(1, 0);
        int most = linesByFields.values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        boolean captions = most > single && linesByFields.getOrDefault(2, 0) < most;
        int counted = captions ? lines - single : lines;
        return lines > 1 && most > single && most * 10 >= counted * REGULAR_IN_TEN;
    }

    private static String wholeLines(String text) {
        int end = text.length() > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : text.length();
        return text.substring(0, end < 0 ? SAMPLE : end);
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
