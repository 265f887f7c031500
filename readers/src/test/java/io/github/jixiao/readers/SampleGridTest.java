package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.html.HtmlReader;
import io.github.jixiao.readers.sheet.CsvFileReader;
import io.github.jixiao.readers.sheet.XlsReader;
import io.github.jixiao.readers.sheet.XlsxReader;
import io.github.jixiao.readers.word.DocReader;
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

    static Stream<Path> doc() {
        return Samples.renditions(".doc").stream();
    }

    static Stream<Path> csv() {
        return Samples.renditions(".grid.csv").stream();
    }

    static Stream<Path> xlsx() {
        return Samples.renditions(".xlsx").stream();
    }

    static Stream<Path> xls() {
        return Samples.renditions(".xls").stream();
    }

    static Stream<Path> html() {
        return Samples.renditions(".html").stream();
    }

    @ParameterizedTest
    @MethodSource("docx")
    void docxGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new DocxReader(), file)).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("doc")
    void docGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new DocReader(), file)).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("csv")
    void csvGivesTheGridItself(Path file) throws UnreadableFileException {
        assertThat(FileType.of(Samples.bytes(file))).isEqualTo(FileType.CSV);
        assertThat(read(new CsvFileReader(), file)).containsExactly(Samples.csv(file));
    }

    @ParameterizedTest
    @MethodSource("xlsx")
    void xlsxGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new XlsxReader(), file)).isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("xls")
    void xlsGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new XlsReader(), file)).isEqualTo(expected(file));
    }

    /** A browser shows one blank for many, and none at the ends of a line. */
    @ParameterizedTest
    @MethodSource("html")
    void htmlGivesTheGridsCellByCell(Path file) throws UnreadableFileException {
        assertThat(read(new HtmlReader(), file))
                .isEqualTo(expected(file).stream()
                        .map(grid -> grid.stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.replaceAll(" +", " ").strip())
                                        .toList())
                                .toList())
                        .toList());
    }

    private static List<List<List<String>>> read(DocumentReader reader, Path file) throws UnreadableFileException {
        return Samples.grids(Samples.read(reader, file)).stream()
                .map(Samples::rows)
                .toList();
    }

    private static List<List<List<String>>> expected(Path file) {
        return Samples.expectedGrids(file.getFileName().toString().substring(0, 3));
    }
}
