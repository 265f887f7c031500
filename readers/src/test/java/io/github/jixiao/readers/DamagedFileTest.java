package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A damaged file is read as far as it goes, or refused for a reason; nothing else ever comes of it. */
class DamagedFileTest {

    private static final int TRIES = 25;

    private static final String[][] FORM = {
        {"项目支出绩效目标表", "", "", ""},
        {"项目名称", "泵站改造", "", ""},
        {"一级指标", "二级指标", "三级指标", "指标值"},
        {"产出指标", "数量指标", "改造泵站数量", "≥3座"},
        {"", "质量指标", "验收合格率", "100%"},
        {"效益指标", "社会效益指标", "受益人口", "≥2万人"}
    };

    @Test
    void aDocumentThatDidNotArriveWholeIsSaidToBeIncomplete() throws IOException {
        byte[] whole = Resources.bytes(Resources.class, "waterworks.docx");
        UnreadableFileException refusal = catchThrowableOfType(
                UnreadableFileException.class,
                () -> SubmissionReader.standard().read("a.docx", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(refusal.describe("a.docx", Language.CHINESE))
                .contains("不完整", "没有传完")
                .doesNotContain("：zip");
        assertThat(refusal.describe("a.docx", Language.ENGLISH)).contains("incomplete");
    }

    /** A file of every format. */
    static Stream<Named<byte[]>> files() throws IOException {
        byte[] docx = Resources.bytes(Resources.class, "waterworks.docx");
        return Stream.of(
                Named.of("docx", docx),
                Named.of("doc", Resources.bytes(Resources.class, "waterworks.doc")),
                Named.of("pdf", Resources.bytes(Resources.class, "waterworks.pdf")),
                Named.of("ofd", Resources.bytes(Resources.class, "waterworks.ofd")),
                Named.of("xlsx", workbook(new XSSFWorkbook())),
                Named.of("xls", workbook(new HSSFWorkbook())),
                Named.of("html", page()),
                Named.of("csv", lines(",").getBytes(Charset.forName("GB18030"))),
                Named.of("text", lines("\t").getBytes(StandardCharsets.UTF_8)),
                Named.of("markdown", ("| " + lines(" | ")).getBytes(StandardCharsets.UTF_8)),
                Named.of("zip", Zips.of(Map.of("甲.docx", docx, "乙.csv", Zips.utf8(lines(","))))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileItselfIsRead(byte[] file) {
        assertThat(SubmissionReader.standard().readEach("好", file))
                .allSatisfy(each -> assertThatCode(each::orThrow).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void damageIsSurvived(byte[] file) {
        for (int number = 0; number < TRIES; number++) {
            byte[] damaged = new Damage(number).to(file);
            List<StreamedSubmission> each = SubmissionReader.standard().readEach("坏", damaged);
            assertThat(each).as("damage %d", number).isNotEmpty();
            for (StreamedSubmission read : each) {
                if (read instanceof Unreadable unreadable) {
                    assertThat(unreadable.failure().remedy("坏", Language.CHINESE))
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void aTextCutInsideACharacterIsReadToThere() throws UnreadableFileException {
        byte[] text = lines("\t").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(text, text.length - 2);
        assertThat(SubmissionReader.standard().read("a", cut).tables().get(0).indicators())
                .hasSize(3);
    }

    @Test
    void aFewDamagedCharactersDoNotChangeTheEncoding() throws UnreadableFileException {
        byte[] text = lines("\t").getBytes(StandardCharsets.UTF_8);
        text[1] ^= 0x40;
        text[text.length - 4] = 0x01;
        assertThat(SubmissionReader.standard().read("a", text).tables().get(0).indicators())
                .hasSize(3);
    }

    private static String lines(String separator) {
        StringBuilder lines = new StringBuilder();
        for (String[] row : FORM) {
            lines.append(String.join(separator, row)).append('\n');
        }
        return lines.toString();
    }

    private static byte[] page() {
        StringBuilder page = new StringBuilder("<html><body><table>");
        for (String[] row : FORM) {
            page.append("<tr><td rowspan=1>").append(String.join("<td colspan='1'>", row));
        }
        return Zips.utf8(page.toString());
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("目标表");
            for (int row = 0; row < FORM.length; row++) {
                sheet.createRow(row);
                for (int column = 0; column < FORM[row].length; column++) {
                    sheet.getRow(row).createCell(column).setCellValue(FORM[row][column]);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.setColumnHidden(7, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
