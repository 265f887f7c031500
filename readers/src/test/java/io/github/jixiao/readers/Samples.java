package io.github.jixiao.readers;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The shared sample documents, where they are present. */
final class Samples {

    static final Path RENDITIONS = Path.of("../../shared/samples/renditions");
    static final Path TRAPS = Path.of("../../shared/samples/traps");

    private Samples() {}

    static boolean present() {
        return Files.isDirectory(RENDITIONS) && Files.isDirectory(TRAPS);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> renditions(String suffix) {
        try (Stream<Path> files = Files.list(RENDITIONS)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(DocumentReader reader, Path file) throws UnreadableFileException {
        return reader.read(Source.named(file.getFileName().toString()), bytes(file));
    }

    /** The expected grids of a document, as rows of cell texts. */
    static List<List<List<String>>> expectedGrids(String document) {
        return renditions(".grid.csv").stream()
                .filter(file -> file.getFileName().toString().startsWith(document + "_"))
                .map(Samples::csv)
                .toList();
    }

    static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** A grid as rows of texts; a merged cell's text stands at its upper left corner. */
    static List<List<String>> rows(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>(Collections.nCopies(grid.columns(), "")));
        }
        for (GridCell cell : grid.cells()) {
            rows.get(cell.row() - 1).set(cell.column() - 1, cell.text());
        }
        return rows;
    }

    static List<List<String>> csv(Path file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(record -> record.getFields().stream()
                        .map(field -> field.isBlank() ? "" : field)
                        .toList())
                .toList();
    }
}
