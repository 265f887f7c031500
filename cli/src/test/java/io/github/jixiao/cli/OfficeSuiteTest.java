package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of the files, where it is installed. */
@EnabledIf("isInstalled")
class OfficeSuiteTest {
    private static final String PROGRAM = "soffice";
    /** Every sheet as a file of its own, in UTF-8, cells as shown, every text in quotes. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    @TempDir
    Path folder;

    private Path word;
    private Path excel;

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)));
    }

    @BeforeEach
    void writeForms() throws IOException {
        word = OfficeForms.word(folder.resolve("表.docx"));
        excel = OfficeForms.excel(folder.resolve("表.xlsx"));
    }

    @Test
    void annotatedCopiesOpenWithEveryComment() throws Exception {
        Path copies = folder.resolve("批注");
        Run.of("check", word, excel, "--annotate", copies);

        convert("fodt", copies.resolve("表.docx"));
        convert("fods", copies.resolve("表.xlsx"));

        int inWord =
                new String(OfficeForms.parts(copies.resolve("表.docx")).get("word/document.xml"), StandardCharsets.UTF_8)
                                .split("<w:commentReference ", -1)
                                .length
                        - 1;
        assertThat(inWord).isPositive();
        assertThat(annotations(folder.resolve("表.fodt"))).isEqualTo(inWord);
        try (InputStream in = Files.newInputStream(copies.resolve("表.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(annotations(folder.resolve("表.fods")))
                    .isEqualTo(workbook.getSheetAt(1).getCellComments().size());
        }
    }

    private static int annotations(Path file) throws IOException {
        return Pattern.compile("<office:annotation[ >]").split(Files.readString(file), -1).length - 1;
    }

    @Test
    void workbookShowsTheSameCells() throws Exception {
        Path hostile = Files.writeString(
                folder.resolve("=cmd.json"),
                Samples.WRONG_TOTAL.replace("街心公园照明提升", "=1+1").replace("更换路灯数量", "@SUM(A1)更换路灯数量"));
        Path report = folder.resolve("r.xlsx");
        Run.of("check", word, excel, hostile, "--format", "xlsx=" + report);

        convert(ALL_SHEETS, report);

        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Path shown = folder.resolve("r-" + workbook.getSheetName(i) + ".csv");
                assertThat(records(Files.readString(shown))).isEqualTo(rows(workbook.getSheetAt(i)));
            }
        }
    }

    private static List<List<String>> rows(Iterable<Row> sheet) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            rows.add(IntStream.range(0, row.getLastCellNum())
                    .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                    .toList());
        }
        return rows;
    }

    private static List<List<String>> records(String csv) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(new StringReader(csv))) {
            reader.forEach(each -> records.add(each.getFields()));
        }
        return records;
    }

    @Test
    void reviewSheetIsAPageThatOpens() throws Exception {
        Path sheets = folder.resolve("审核表");
        Run.of("check", word, "--review-sheet", sheets);

        convert("txt:Text (encoded):UTF8", sheets.resolve("表.docx-表1-街心公园照明提升-审核表.docx"));

        assertThat(Files.readString(folder.resolve("表.docx-表1-街心公园照明提升-审核表.txt")))
                .contains("项目支出绩效目标审核表", "不是审核结论", "条件充分性", "资金总额 50 万元");
    }

    private void convert(String format, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Arrays.asList(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
