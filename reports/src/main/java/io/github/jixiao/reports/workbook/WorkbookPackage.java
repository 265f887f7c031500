package io.github.jixiao.reports.workbook;

import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.office.CoreProperties;
import io.github.jixiao.reports.office.PackageOutput;
import io.github.jixiao.reports.office.Relationships;
import io.github.jixiao.reports.xml.XmlOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sheets put together as an .xlsx file. */
final class WorkbookPackage {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ReportOptions options;
    private final Texts texts;

    WorkbookPackage(ReportOptions options, Texts texts) {
        this.options = options;
        this.texts = texts;
    }

    /**
     * A sheet ready to be written.
     *
     * @param sheet the sheet
     * @param fixed the rows under its heading that are known at the end only
     */
    record Filled(Sheet sheet, List<List<Cell>> fixed) {}

    void write(List<Filled> sheets, OutputStream out) throws IOException {
        try (PackageOutput parts = new PackageOutput(out)) {
            writeTypes(sheets.size(), parts);
            Relationships.write(
                    parts,
                    "_rels/.rels",
                    Relationships.OFFICE + "/officeDocument",
                    "xl/workbook.xml",
                    CoreProperties.RELATIONSHIP,
                    CoreProperties.PART);
            CoreProperties.write(texts.get("title"), options.date(), parts);
            writeWorkbook(sheets, parts);
            writeReferences(sheets.size(), parts);
            parts.part("xl/styles.xml", styles());
            for (int i = 0; i < sheets.size(); i++) {
                parts.begin("xl/" + path(i));
                sheets.get(i).sheet().write(sheets.get(i).fixed(), i == 0, parts);
            }
        }
    }

    private static String path(int sheet) {
        return "worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private static void writeTypes(int sheets, PackageOutput parts) throws IOException {
        List<String> types = new ArrayList<>();
        types.addAll(List.of("xl/workbook.xml", TYPE + "sheet.main+xml"));
        types.addAll(List.of("xl/styles.xml", TYPE + "styles+xml"));
        types.addAll(List.of(CoreProperties.PART, CoreProperties.TYPE));
        for (int i = 0; i < sheets; i++) {
            types.addAll(List.of("xl/" + path(i), TYPE + "worksheet+xml"));
        }
        Relationships.writeTypes(parts, types.toArray(String[]::new));
    }

    private static void writeReferences(int sheets, PackageOutput parts) throws IOException {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            references.addAll(List.of(Relationships.OFFICE + "/worksheet", path(i)));
        }
        references.addAll(List.of(Relationships.OFFICE + "/styles", "styles.xml"));
        Relationships.write(parts, "xl/_rels/workbook.xml.rels", references.toArray(String[]::new));
    }

    private static void writeWorkbook(List<Filled> sheets, PackageOutput parts) throws IOException {
        parts.begin("xl/workbook.xml");
        XmlOutput xml = new XmlOutput(parts.stream());
        xml.declaration().start("workbook", "xmlns", MAIN, "xmlns:r", Relationships.OFFICE);
        xml.start("bookViews").empty("workbookView", "activeTab", 0).end();
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i).sheet().name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        xml.end().start("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i).sheet();
            String prefix = "'" + sheet.name() + "'!";
            xml.element(
                    "definedName",
                    prefix + sheet.filtered(),
                    "name",
                    "_xlnm._FilterDatabase",
                    "localSheetId",
                    i,
                    "hidden",
                    1);
            xml.element("definedName", prefix + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", i);
        }
        xml.end().end();
        xml.flush();
    }

    private static String styles() throws IOException {
        try (InputStream stream = WorkbookPackage.class.getResourceAsStream("styles.xml")) {
            if (stream == null) {
                throw new IOException("The part styles.xml is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
