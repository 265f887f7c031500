package io.github.jixiao.decisiontables;

import io.github.jixiao.readers.TextEncoding;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.sheet.CsvText;
import io.github.jixiao.value.NearestName;
import java.util.ArrayList;
import java.util.List;

/** The sections of a CSV file: each begins with a line that holds the name of its sheet and nothing else. */
final class CsvSheets {
    private CsvSheets() {}

    /**
     * Parts a file.
     *
     * @param name the file's name without its ending, which names the sheet where the file has only one
     * @throws UnreadableFileException when the text is damaged
     */
    static List<Sheet> of(String name, byte[] content) throws UnreadableFileException {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.ofText(name));
        for (CsvText.Row line : CsvText.rows(TextEncoding.decode(content))) {
            List<String> filled =
                    line.values().stream().filter(value -> !value.isBlank()).toList();
            if (filled.size() == 1 && beginsSection(filled.get(0))) {
                sheets.add(Sheet.ofText(filled.get(0)));
            } else {
                for (int column = 1; column <= line.values().size(); column++) {
                    sheets.get(sheets.size() - 1)
                            .put(line.line(), column, line.values().get(column - 1));
                }
            }
        }
        boolean captioned = sheets.size() > 1 && SheetKind.named(name).isEmpty();
        return captioned ? sheets.subList(1, sheets.size()) : sheets;
    }

    /** Whether a line names a sheet, or was meant to. */
    private static boolean beginsSection(String line) {
        return SheetKind.named(line).isPresent()
                || NearestName.of(line, SheetKind.titles()).isPresent();
    }
}
