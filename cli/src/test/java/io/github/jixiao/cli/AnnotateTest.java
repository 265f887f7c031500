package io.github.jixiao.cli;

import static io.github.jixiao.cli.OfficeContent.byCell;
import static io.github.jixiao.cli.OfficeContent.cells;
import static io.github.jixiao.cli.OfficeContent.changedParts;
import static io.github.jixiao.cli.OfficeContent.excel;
import static io.github.jixiao.cli.OfficeContent.part;
import static io.github.jixiao.cli.OfficeContent.texts;
import static io.github.jixiao.cli.OfficeContent.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.input.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples", "renditions");

    @TempDir
    Path folder;

    private Path inputs;
    private Path copies;

    @BeforeEach
    void makeFolders() throws IOException {
        inputs = Files.createDirectory(folder.resolve("材料"));
        copies = folder.resolve("批注");
    }

    @Test
    void faultyCellsOfAWordDocumentBearComments() throws IOException {
        Path original = OfficeForms.word(inputs.resolve("表.docx"));

        Run run = Run.of("check", original, "--annotate", copies);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("已在 1 个文件上加批注");
        try (XWPFDocument document = word(copies.resolve("表.docx"))) {
            Map<String, String> comments = byCell(document);
            assertThat(comments.get("50"))
                    .contains("【错误】资金总额 50 万元，各来源 40 + 20 = 60 万元，差 10 万元。", "改法：", "（funding-total-mismatch）");
            assertThat(comments.get("≥105%")).contains("rate-above-100-percent");
            assertThat(document.getComments()[0].getAuthor()).isEqualTo("张三");
            assertThat(document.getComments()[0].getText()).contains("请尽快修改 & <重报>");
            assertThat(Stream.of(document.getComments()).skip(1))
                    .isNotEmpty()
                    .allSatisfy(comment -> assertThat(comment.getAuthor()).isEqualTo("绩效 Jixiao"));
        }
        assertThat(texts(copies.resolve("表.docx"))).isEqualTo(texts(original));
        assertThat(changedParts(original, copies.resolve("表.docx")))
                .isSubsetOf(
                        "word/document.xml",
                        "word/comments.xml",
                        "word/_rels/document.xml.rels",
                        "[Content_Types].xml");
        String after = part(copies.resolve("表.docx"), "word/document.xml");
        assertThat(withoutComments(after)).isEqualTo(withoutComments(part(original, "word/document.xml")));
    }

    /** The document as it was: marks taken out, and a paragraph that was an empty element again one. */
    private static String withoutComments(String document) {
        return document.replaceAll("<w:commentRange(Start|End) w:id=\"\\d+\"/>", "")
                .replaceAll("<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", "")
                .replaceAll("<w:p></w:p>", "<w:p/>");
    }

    @Test
    void faultyCellsOfAWorkbookBearComments() throws IOException {
        Path original = OfficeForms.excel(inputs.resolve("表.xlsx"));

        Run.of("check", original, "--annotate", copies);

        try (XSSFWorkbook workbook = excel(copies.resolve("表.xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("绩效 & 目标");
            XSSFComment total = sheet.getCellComment(new CellAddress("B6"));
            assertThat(total.getString().getString())
                    .startsWith("请核对\n\n绩效 Jixiao:\n【错误】资金总额 50 万元")
                    .contains("funding-total-mismatch");
            assertThat(sheet.getCellComment(new CellAddress("B2")).getString().getString())
                    .isEqualTo("名称已确认");
            XSSFComment rate = sheet.getCellComment(new CellAddress("D12"));
            assertThat(rate.getAuthor()).isEqualTo("绩效 Jixiao");
            assertThat(rate.getString().getString()).contains("rate-above-100-percent");
            assertThat(workbook.getSheet("说明").getCellComments()).isEmpty();
        }
        assertThat(cells(copies.resolve("表.xlsx"))).isEqualTo(cells(original));
        assertThat(changedParts(original, copies.resolve("表.xlsx")))
                .allMatch(part -> part.contains("comments") || part.contains("vmlDrawing"));
    }

    @Test
    void workbookWithoutCommentsGetsThem() throws IOException {
        Path original = OfficeForms.excel(inputs.resolve("表.xlsx"));
        try (XSSFWorkbook workbook = excel(original)) {
            XSSFSheet sheet = workbook.getSheet("绩效 & 目标");
            sheet.getRow(5).getCell(1).removeCellComment();
            sheet.getRow(1).getCell(1).removeCellComment();
            sheet.setAutoFilter(CellRangeAddress.valueOf("A10:D16"));
            Path plain = inputs.resolve("无批注.xlsx");
            try (var out = Files.newOutputStream(plain)) {
                workbook.write(out);
            }
            Run.of("check", plain, "--annotate", copies);
        }

        try (XSSFWorkbook workbook = excel(copies.resolve("无批注.xlsx"))) {
            assertThat(workbook.getSheet("绩效 & 目标").getCellComments())
                    .containsKeys(new CellAddress("B6"), new CellAddress("D12"));
        }
    }

    @Test
    void sameFileGivesTheSameBytesAndBearsTheDateGiven() throws IOException {
        Path word = OfficeForms.word(inputs.resolve("表.docx"));
        Path excel = OfficeForms.excel(inputs.resolve("表.xlsx"));
        Path again = folder.resolve("again");
        Run.of("check", word, excel, "--annotate", copies, "--date", "2026-01-31");
        Run.of("check", word, excel, "--annotate", again, "--date", "2026-01-31");

        for (String name : List.of("表.docx", "表.xlsx")) {
            assertThat(Files.readAllBytes(copies.resolve(name))).isEqualTo(Files.readAllBytes(again.resolve(name)));
        }
        assertThat(part(copies.resolve("表.docx"), "word/comments.xml")).contains("w:date=\"2026-01-31T00:00:00Z\"");
    }

    @Test
    void reviewedCopyIsReviewedAlike() throws IOException {
        Path word = OfficeForms.word(inputs.resolve("表.docx"));
        Path excel = OfficeForms.excel(inputs.resolve("表.xlsx"));
        Run.of("check", word, excel, "--annotate", copies);

        for (Path file : List.of(word, excel)) {
            Run before = Run.of("check", file);
            Run after = Run.of("check", copies.resolve(file.getFileName()));
            assertThat(after.out().replace(copies.toString(), ""))
                    .hasSameSizeAs(before.out().replace(inputs.toString(), ""));
            assertThat(after.out().lines().filter(line -> line.contains("  改法：")))
                    .isEqualTo(before.out()
                            .lines()
                            .filter(line -> line.contains("  改法："))
                            .toList());
        }
    }

    @Test
    void copiesStandInTheFoldersOfTheirOriginalsAndNeverOverThem() throws IOException {
        Path deep = Files.createDirectories(inputs.resolve("甲").resolve("乙"));
        Path original = OfficeForms.word(deep.resolve("表.docx"));
        byte[] bytes = Files.readAllBytes(original);

        Run.of("check", inputs, "--annotate", copies);
        Run here = Run.of("check", original, "--annotate", deep);
        Run inside = Run.of("check", inputs, "--annotate", inputs.resolve("甲").resolve("结果"));

        assertThat(copies.resolve("甲").resolve("乙").resolve("表.docx")).exists();
        assertThat(here.err()).contains("结果会覆盖原件");
        assertThat(inside.code()).isEqualTo(2);
        assertThat(inside.err()).contains("在要检查的文件夹");
        assertThat(Files.readAllBytes(original)).isEqualTo(bytes);
    }

    @Test
    void namesakesDoNotOverwriteEachOther() throws IOException {
        Path one = OfficeForms.word(Files.createDirectory(inputs.resolve("甲")).resolve("表.docx"));
        Path other = OfficeForms.word(Files.createDirectory(inputs.resolve("乙")).resolve("表.docx"));

        Run.of("check", one, other, "--annotate", copies);

        assertThat(names(copies)).containsExactly("表 (2).docx", "表.docx");
    }

    @Test
    void nothingIsWrittenThroughALinkOutOfTheFolder() throws IOException {
        Path original =
                OfficeForms.word(Files.createDirectory(inputs.resolve("甲")).resolve("表.docx"));
        Path outside = Files.createDirectory(folder.resolve("别处"));
        Files.createDirectory(copies);
        Files.createSymbolicLink(copies.resolve("甲"), outside);

        Run run = Run.of("check", inputs, "--annotate", copies);

        assertThat(run.err()).contains("落在该文件夹之外");
        assertThat(names(outside)).isEmpty();
        assertThat(original).exists();
    }

    @Test
    void filesThatTakeNoCommentsAreNamed() throws IOException {
        Path word = OfficeForms.word(folder.resolve("表.docx"));
        OfficeForms.with(word, "_xmlsignatures/sig1.xml", inputs.resolve("签名.docx"));
        OfficeForms.with(word, "word/vbaProject.bin", inputs.resolve("宏.docx"));
        Files.writeString(inputs.resolve("表.json"), Samples.WRONG_TOTAL);

        Run run = Run.of("check", inputs, "--annotate", copies);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("签名.docx：没有加批注。文件有数字签名")
                .contains("宏.docx：没有加批注。文件含有宏")
                .contains("表.json：没有加批注。只能在 .docx 和 .xlsx 文件上加批注")
                .contains("已在 0 个文件上加批注");
        assertThat(names(copies)).isEmpty();
        assertThat(Run.withInput(Samples.WRONG_TOTAL, "check", "-", "--annotate", copies)
                        .err())
                .contains("从标准输入读到的材料不能加批注");
    }

    @Test
    void aFileThatASenderNamesIsNeverOpened() throws IOException {
        Path secret = OfficeForms.word(folder.resolve("别人的表.docx"));
        String source = "{\"source\": {\"name\": \"%s\", \"sha256\": \"%s\"}, \"tables\": [%s]}"
                .formatted(secret, FileHash.of(secret), Samples.WRONG_TOTAL);
        Path json = Files.writeString(inputs.resolve("表.json"), source);
        Path disguised = Files.writeString(inputs.resolve("表.docx"), source);

        Run run = Run.of("check", json, disguised, "--annotate", copies);
        Run both = Run.of(
                "check", json, secret, "--annotate", folder.resolve("再次"), "--only-rule", "funding-total-mismatch");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(secret + "：没有加批注。不是作为单独的文件打开的", "已在 0 个文件上加批注");
        assertThat(names(copies)).isEmpty();
        assertThat(both.err()).contains("已在 1 个文件上加批注", "另有 1 个");
    }

    @Test
    void aFileThatAChangedLimitAdmitsIsAnnotated() throws IOException {
        Path large = inputs.resolve("大.docx");
        OfficeForms.with(OfficeForms.word(folder.resolve("表.docx")), "word/media/film.bin", new byte[64 << 20], large);

        Run run = Run.of("check", large, "--annotate", copies, "--limit", "FILE_BYTES=100000000");

        assertThat(run.err()).contains("已在 1 个文件上加批注");
    }

    @Test
    void samplesKeepEverythingButTheirComments() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES));
        List<Path> originals = new ArrayList<>();
        for (String name : List.of("000", "001", "002", "003")) {
            originals.add(SAMPLES.resolve(name + ".docx"));
            originals.add(SAMPLES.resolve(name + ".xlsx"));
        }
        List<Object> line = new ArrayList<>(List.of("check", "--annotate", copies, "-q"));
        line.addAll(originals);

        Run.of(line.toArray());

        for (Path original : originals) {
            Path copy = copies.resolve(original.getFileName());
            if (original.toString().endsWith(".docx")) {
                assertThat(texts(copy)).isEqualTo(texts(original));
                assertThat(withoutComments(part(copy, "word/document.xml")))
                        .isEqualTo(withoutComments(part(original, "word/document.xml")));
            } else {
                assertThat(cells(copy)).isEqualTo(cells(original));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
