package io.github.jixiao.reports.sheet;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.xml.XmlOutput;
import java.util.List;

/** Paragraphs and tables as a Word document has them. */
final class WordBlocks {
    private static final int LONGEST_LINE = 2_000;

    private final XmlOutput xml;
    private boolean withNext;

    WordBlocks(XmlOutput xml) {
        this.xml = xml;
    }

    /** A paragraph in a style of {@code styles.xml}. */
    void paragraph(String style, String text) {
        xml.start("w:p");
        xml.start("w:pPr").empty("w:pStyle", "w:val", style);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        xml.end();
        if (!text.isEmpty()) {
            xml.start("w:r");
            xml.element("w:t", InertText.cut(InertText.line(text), LONGEST_LINE), "xml:space", "preserve");
            xml.end();
        }
        xml.end();
    }

    /** Begins a table with columns of the widths given, in twentieths of a point. */
    void startTable(List<Integer> widths) {
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "Sheet");
        xml.empty("w:tblW", "w:w", widths.stream().mapToInt(Integer::intValue).sum(), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").end().start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.end();
    }

    void endTable() {
        xml.end();
    }

    /** Begins the row of headings, which stands again at the top of each page. */
    void startHead() {
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .end();
    }

    /** Begins a row that no page end cuts in two. */
    void startRow() {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
    }

    /** Begins a row that stands on the page of the row after it. */
    void startHeading() {
        startRow();
        withNext = true;
    }

    void endRow() {
        xml.end();
        withNext = false;
    }

    /** A cell that covers so many columns. */
    void cell(int columns, String style, String... paragraphs) {
        cell(columns, style, List.of(paragraphs));
    }

    void cell(int columns, String style, List<String> paragraphs) {
        xml.start("w:tc").start("w:tcPr");
        if (columns > 1) {
            xml.empty("w:gridSpan", "w:val", columns);
        }
        xml.empty("w:vAlign", "w:val", "center").end();
        paragraphs.forEach(paragraph -> paragraph(style, paragraph));
        xml.end();
    }
}
