package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What stands in office files, for comparison. */
final class OfficeContent {

    private OfficeContent() {}

    /** What the comments say, by the words of the cell they stand on. */
    static Map<String, String> byCell(XWPFDocument document) {
        Map<String, String> comments = new HashMap<>();
        for (var row : document.getTables().get(0).getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs()
                        .forEach(paragraph -> paragraph
                                .getCTP()
                                .getCommentRangeStartList()
                                .forEach(mark -> {
                                    XWPFComment comment =
                                            document.getCommentByID(mark.getId().toString());
                                    comments.put(cell.getText(), comment.getText());
                                }));
            }
        }
        return comments;
    }

    /** The words of every cell of a Word document, without the numbers of comments. */
    static List<String> texts(Path file) throws IOException {
        try (XWPFDocument document = word(file)) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .map(cell -> cell.getParagraphs().stream()
                            .map(paragraph -> paragraph.getRuns().stream()
                                    .map(run -> run.text().replaceAll("\\[\\d+] ?", ""))
                                    .reduce("", String::concat))
                            .reduce("", (one, next) -> one + "\n" + next))
                    .toList();
        }
    }

    /** Every cell of a workbook with its place, its format and what it shows. */
    static List<String> cells(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = excel(file)) {
            workbook.forEach(sheet -> {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName()
                                + cell.getAddress()
                                + cell.getCellStyle().getIndex()
                                + formatter.formatCellValue(cell));
                    }
                }
            });
        }
        return cells;
    }

    /** Parts that are not, byte by byte, what they were. */
    static Set<String> changedParts(Path before, Path after) throws IOException {
        Map<String, byte[]> old = OfficeForms.parts(before);
        Set<String> changed = new TreeSet<>();
        OfficeForms.parts(after).forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, old.get(name))) {
                changed.add(name);
            }
        });
        assertThat(OfficeForms.parts(after).keySet()).containsAll(old.keySet());
        return changed;
    }

    /** A part of an office file as text. */
    static String part(Path file, String name) throws IOException {
        return new String(OfficeForms.parts(file).get(name), StandardCharsets.UTF_8);
    }

    static XWPFDocument word(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook excel(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
