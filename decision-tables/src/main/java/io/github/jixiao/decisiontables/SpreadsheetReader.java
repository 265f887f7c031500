package io.github.jixiao.decisiontables;

import io.github.jixiao.pack.DecisionTable;
import io.github.jixiao.pack.DecisionTableReader;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.readers.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads decision tables from workbooks and CSV files; found by the library as a service. */
public final class SpreadsheetReader implements DecisionTableReader {
    /** The largest file read, in bytes. */
    private static final int LARGEST = 8 << 20;

    @Override
    public DecisionTable read(Path file) throws IOException, InvalidRulePackException {
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try (InputStream stream = Files.newInputStream(file)) {
            content = stream.readNBytes(LARGEST + 1);
        }
        if (content.length > LARGEST) {
            throw new InvalidRulePackException(TableTexts.of("file-large", name, LARGEST >> 20));
        }
        return new TableAssembly(name, content).table(sheets(name, content));
    }

    private static List<Sheet> sheets(String name, byte[] content) throws InvalidRulePackException {
        try {
            return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? CsvSheets.of(name.substring(0, name.length() - ".csv".length()), content)
                    : WorkbookSheets.of(name, content);
        } catch (UnreadableFileException e) {
            throw new InvalidRulePackException(e.message(name));
        }
    }
}
