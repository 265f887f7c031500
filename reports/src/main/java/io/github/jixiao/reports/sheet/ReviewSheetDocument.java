package io.github.jixiao.reports.sheet;

import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.office.CoreProperties;
import io.github.jixiao.reports.office.PackageOutput;
import io.github.jixiao.reports.office.Relationships;
import io.github.jixiao.reports.xml.XmlOutput;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The review sheet of a project as a .docx, laid out as the annex of 财预〔2015〕88号 prints it, with room for the reviewer. */
public final class ReviewSheetDocument {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final ReportOptions options;

    /**
     * @param options the language of the sheet and the date it bears
     */
    public ReviewSheetDocument(ReportOptions options) {
        this.options = options;
    }

    /**
     * Writes the sheet.
     *
     * @param source the file the project's table stands in
     * @param out where to; flushed at the end, never closed
     */
    public void write(ReviewSheet sheet, Source source, OutputStream out) throws IOException {
        ItemText words = new ItemText(options.language());
        try (PackageOutput parts = new PackageOutput(out)) {
            Relationships.writeTypes(
                    parts,
                    "word/document.xml",
                    TYPE + "document.main+xml",
                    "word/styles.xml",
                    TYPE + "styles+xml",
                    CoreProperties.PART,
                    CoreProperties.TYPE);
            Relationships.write(
                    parts,
                    "_rels/.rels",
                    Relationships.OFFICE + "/officeDocument",
                    "word/document.xml",
                    CoreProperties.RELATIONSHIP,
                    CoreProperties.PART);
            Relationships.write(parts, "word/_rels/document.xml.rels", Relationships.OFFICE + "/styles", "styles.xml");
            CoreProperties.write(words.get("title"), options.date(), parts);
            parts.part("word/styles.xml", styles());
            parts.begin("word/document.xml");
            XmlOutput xml = new XmlOutput(parts.stream());
            xml.declaration().start("w:document", "xmlns:w", MAIN).start("w:body");
            new SheetLayout(sheet, source, options, words, new WordBlocks(xml)).write();
            writePage(xml);
            xml.end().end();
            xml.flush();
        }
    }

    /** A4, upright. */
    private static void writePage(XmlOutput xml) {
        xml.start("w:sectPr").empty("w:pgSz", "w:w", 11906, "w:h", 16838);
        xml.empty(
                "w:pgMar",
                "w:top",
                1134,
                "w:right",
                850,
                "w:bottom",
                1134,
                "w:left",
                850,
                "w:header",
                567,
                "w:footer",
                567,
                "w:gutter",
                0);
        xml.end();
    }

    private static String styles() throws IOException {
        try (InputStream stream = ReviewSheetDocument.class.getResourceAsStream("styles.xml")) {
            if (stream == null) {
                throw new IOException("The part styles.xml is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
