package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several indicators in one row of cells, a line each: {@code 指标1:… 指标2:…} beside as many values. */
final class CellLines {

    private static final Pattern NUMBERED =
            Pattern.compile("(?=指标\\s*(?:\\d{1,2}\\s*[:：.、]|[(（]\\s*\\d{1,2}\\s*[)）]))");

    private CellLines() {}

    /** One row for each indicator in the cells, or the row itself where they hold only one. */
    static List<AlignedRow> rows(View view, AlignedRow row) {
        int count = count(view, row);
        return count < 2
                ? List.of(row)
                : IntStream.range(0, count)
                        .mapToObj(line -> line(row, line, count))
                        .toList();
    }

    private static int count(View view, AlignedRow row) {
        FormCell name = row.cell(view.find(ColumnRole.NAME));
        FormCell value = value(view, row);
        if (name == null || value == null || CellSigns.isSign(value.text())) {
            return 1;
        }
        List<String> numbered = numbered(name.text());
        if (numbered.size() > 1) {
            return pieces(value.text(), numbered.size()).isEmpty() ? 1 : numbered.size();
        }
        List<String> names = lines(name.text());
        if (names.size() < 2) {
            return 1;
        }
        List<String> values = lines(value.text());
        boolean each = names.size() == values.size()
                && values.stream()
                        .allMatch(text -> CellSigns.score(Wording.of(text), ColumnRole.TARGET) > 0
                                && !CellSigns.isMeasure(text)
                                && !CellSigns.isSign(text));
        return each ? names.size() : 1;
    }

    /** The words cut before each {@code 指标 n:}; one piece where nothing is numbered so. */
    private static List<String> numbered(String text) {
        if (!text.contains("指标")) {
            return List.of(text);
        }
        List<String> pieces = NUMBERED.splitAsStream(text.strip())
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.stream().allMatch(IndicatorNumber::isBefore) ? pieces : List.of(text);
    }

    /** So many pieces of the words: the names numbered, or its lines, or what blanks part; empty where it has another number of them. */
    private static List<String> pieces(String text, int count) {
        return Stream.of(numbered(text), lines(text), List.of(text.strip().split("\\s+")))
                .filter(pieces -> pieces.size() == count)
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable FormCell value(View view, AlignedRow row) {
        FormCell target = row.cell(view.find(ColumnRole.TARGET));
        return target == null ? row.cell(view.find(ColumnRole.VALUE)) : target;
    }

    /** The row with only one line of every cell that has a line for each indicator. */
    private static AlignedRow line(AlignedRow row, int line, int count) {
        Map<Column, List<FormCell>> cells = new HashMap<>();
        row.cells()
                .forEach((column, found) -> cells.put(
                        column,
                        found.stream()
                                .map(cell -> {
                                    List<String> pieces = pieces(cell.text(), count);
                                    return pieces.isEmpty() ? cell : cell.withText(pieces.get(line));
                                })
                                .toList()));
        return new AlignedRow(row.row(), cells, row.unclaimed(), row.shifted());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
