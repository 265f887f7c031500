package io.github.jixiao.benchmarks.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;

/** The text of a document by the library's own extraction: no cells, no form, no check. */
final class PlainText {

    private PlainText() {}

    static String of(Sample sample, byte[] content) throws IOException {
        return switch (sample) {
            case DOCX -> text(new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content))));
            case DOC -> text(new WordExtractor(new ByteArrayInputStream(content)));
            case XLSX -> text(new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(content))));
            case XLS -> text(new ExcelExtractor(new HSSFWorkbook(new ByteArrayInputStream(content))));
            case PDF -> pdf(content);
            case HTML ->
                Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text();
        };
    }

    private static String text(POITextExtractor extractor) throws IOException {
        try (extractor) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
