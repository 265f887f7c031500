package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.word.DocxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample document, read from every format, gives the grids that were written into it. */
@EnabledIf("io.github.jixiao.readers.Samples#present")
class SampleGridTest {

    static Stream<Path> docx() {
        return Samples.renditions(".docx").stream();
    }

    @ParameterizedTest
    @MethodSource("docx")
    void docxGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new DocxReader(), file)).isEqualTo(expected(file));
    }

    private static List<List<List<String>>> read(DocumentReader reader, Path file) throws UnreadableFileException {
        List<Grid> grids = Samples.grids(Samples.read(reader, file));
        return grids.stream().map(Samples::rows).toList();
    }

    private static List<List<List<String>>> expected(Path file) {
        return Samples.expectedGrids(file.getFileName().toString().substring(0, 3));
    }
}
