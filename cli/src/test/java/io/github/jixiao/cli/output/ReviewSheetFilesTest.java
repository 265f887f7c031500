package io.github.jixiao.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.Run;
import io.github.jixiao.cli.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSheetFilesTest {
    @TempDir
    Path folder;

    @Test
    void eachProjectGetsASheetThatLeavesTheDecisionOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("表.json"), Samples.WRONG_TOTAL);
        Path sheets = folder.resolve("审核表");

        Run run = Run.of("check", file, "--review-sheet", sheets, "--date", "2026-01-31");

        assertThat(run.err()).contains("已写入 1 份审核表");
        assertThat(text(sheets.resolve("表.json-表1-街心公园照明提升-审核表.docx")))
                .contains("项目支出绩效目标审核表")
                .contains("由规则根据表格自动预填，不是审核结论")
                .contains("项目名称：街心公园照明提升", "实施单位：云溪区城市管理局", "预算年度：2025", "年度资金总额：50 万元")
                .contains("资金匹配性", "错误  资金总额 50 万元，各来源 40 + 20 = 60 万元，差 10 万元。")
                .contains("由审核人判断", "审核人（签字）", "日期 2026-01-31");
    }

    @Test
    void sheetIsWrittenInEnglish() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Path sheets = folder.resolve("sheets");

        Run.of("check", file, "--review-sheet", sheets, "--lang", "en");

        assertThat(text(sheets.resolve("a.json-table1-街心公园照明提升-review-sheet.docx")))
                .contains("match with the funding", "Review opinion", "The total funding is 50 (10k yuan)");
    }

    @Test
    void aProjectWithoutANameLeavesNoGap() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                Samples.WRONG_TOTAL.replace("街心公园照明提升", "").replace("项目支出绩效目标表", ""));
        Path sheets = folder.resolve("sheets");

        Run.of("check", file, "--review-sheet", sheets);
        Run.of("check", file, "--review-sheet", sheets, "--lang", "en");

        assertThat(sheets.resolve("a.json-表1-审核表.docx")).exists();
        assertThat(sheets.resolve("a.json-table1-review-sheet.docx")).exists();
    }

    @Test
    void nameOfAProjectCannotLeaveTheFolder() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                (Samples.WRONG_TOTAL.replace("街心公园照明提升", "../../x\\\\y:<甲>|") + "\n").repeat(2)
                        + Samples.WRONG_TOTAL.replace("街心公园照明提升", "长".repeat(500)));
        Path sheets = folder.resolve("内").resolve("审核表");

        Run.of("check", file, "--review-sheet", sheets);

        try (Stream<Path> written =
                Files.walk(folder).filter(each -> each.toString().endsWith(".docx"))) {
            assertThat(written.map(each -> sheets.relativize(each).toString()).sorted())
                    .hasSize(3)
                    .allMatch(name -> !name.contains("..") && !name.contains("/") && name.length() < 80)
                    .anyMatch(name -> name.contains("xy甲"));
        }
    }

    @Test
    void sheetsOfLinesHaveNamesThatWindowsTakes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), Samples.WRONG_TOTAL + "\n" + Samples.WRONG_TOTAL);

        Run.of("check", file, "--review-sheet", folder.resolve("sheets"));

        assertThat(folder.resolve("sheets").resolve("a.jsonl-1-表1-街心公园照明提升-审核表.docx"))
                .exists();
        assertThat(folder.resolve("sheets").resolve("a.jsonl-2-表1-街心公园照明提升-审核表.docx"))
                .exists();
    }

    @Test
    void sameTableGivesTheSameBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Run.of("check", file, "--review-sheet", folder.resolve("one"));
        Run.of("check", file, "--review-sheet", folder.resolve("two"));
        String name = "a.json-表1-街心公园照明提升-审核表.docx";

        assertThat(Files.readAllBytes(folder.resolve("one").resolve(name)))
                .isEqualTo(Files.readAllBytes(folder.resolve("two").resolve(name)));
    }

    @Test
    void everyFormatComesFromOneRun() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        List<String> formats = List.of("xlsx", "sarif", "junit", "markdown", "json", "text");
        Object[] line = Stream.concat(
                        Stream.of("check", file, "--format", "github"),
                        formats.stream()
                                .flatMap(format -> Stream.of("--format", format + "=" + folder.resolve("r." + format))))
                .toArray();

        Run run = Run.of(line);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("::error file=").contains("title=funding-total-mismatch::");
        for (String format : formats) {
            assertThat(folder.resolve("r." + format)).isNotEmptyFile();
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
