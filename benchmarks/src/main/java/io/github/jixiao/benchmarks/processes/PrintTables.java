package io.github.jixiao.benchmarks.processes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The smallest program that prints the tables of .docx files with POI. */
final class PrintTables {

    private PrintTables() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.print(tables(Path.of(file)));
        }
    }

    static String tables(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream content = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(content)) {
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        text.append(cell.getText()).append('\t');
                    }
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }
}
