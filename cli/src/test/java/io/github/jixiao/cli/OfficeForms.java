package io.github.jixiao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A project table as an office program saves it. Its total is not the sum of its sources, and one target is above 100 %. */
public final class OfficeForms {
    /** Row, column and words; in row 5 stands the wrong total, in row 11 the wrong rate. */
    static final List<List<String>> ROWS = List.of(
            List.of("项目名称", "街心公园照明提升", "", ""),
            List.of("实施单位", "云溪区城市管理局", "", ""),
            List.of("预算年度", "2025", "", ""),
            List.of("项目资金（万元）", "", "", ""),
            List.of("年度资金总额", "50", "", ""),
            List.of("其中：财政拨款", "40", "", ""),
            List.of("其他资金", "20", "", ""),
            List.of("年度目标", "年内更换老旧路灯420盏，新装灯杆36根，方便居民夜间出行。", "", ""),
            List.of("一级指标", "二级指标", "三级指标", "指标值"),
            List.of("产出指标", "数量指标", "更换路灯数量", "≥420盏"),
            List.of("产出指标", "质量指标", "工程验收合格率", "≥105%"),
            List.of("产出指标", "时效指标", "工程完工时间", "2025年10月底前"),
            List.of("产出指标", "成本指标", "灯具采购费", "≤50万元"),
            List.of("效益指标", "社会效益指标", "公园夜间亮灯率", "≥98%"),
            List.of("满意度指标", "服务对象满意度指标", "周边居民满意度", "≥90%"));

    static final String TITLE = "项目支出绩效目标表";

    private OfficeForms() {}

    /** The form in Word, with a comment of somebody else on the title and one cell without any text. */
    public static Path word(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFComment comment = document.createComments().createComment(BigInteger.valueOf(7));
            comment.setAuthor("张三");
            comment.createParagraph().createRun().setText("请尽快修改 & <重报>");
            document.createParagraph().createRun().setText(TITLE);
            XWPFTable table = document.createTable(ROWS.size(), 4);
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    table.getRow(row).getCell(column).setText(ROWS.get(row).get(column));
                }
            }
            document.write(out);
        }
        return file;
    }

    /** The form in Excel below a title, with a comment of somebody else on the wrong total and one on a cell of its own. */
    static Path excel(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
            XSSFSheet sheet = workbook.createSheet("绩效 & 目标");
            sheet.createRow(0).createCell(0).setCellValue(TITLE);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < 4; column++) {
                    String text = ROWS.get(row).get(column);
                    if (sheet.getRow(row + 1) == null) {
                        sheet.createRow(row + 1);
                    }
                    if (!text.isEmpty()) {
                        sheet.getRow(row + 1).createCell(column).setCellValue(text);
                    }
                }
            }
            comment(sheet, 5, 1, "请核对");
            comment(sheet, 1, 1, "名称已确认");
            workbook.write(out);
        }
        return file;
    }

    private static void comment(XSSFSheet sheet, int row, int column, String words) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setRow1(row);
        anchor.setCol2(column + 3);
        anchor.setRow2(row + 3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("张三");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(words));
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    /** The parts of an office file. */
    static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    /** The same file with one more part. */
    static Path with(Path file, String part, Path copy) throws IOException {
        return with(file, part, "<x/>".getBytes(StandardCharsets.UTF_8), copy);
    }

    /** The same file with one more part, nothing compressed. */
    static Path with(Path file, String part, byte[] content, Path copy) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> each : parts(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return Files.write(copy, bytes.toByteArray());
    }
}
