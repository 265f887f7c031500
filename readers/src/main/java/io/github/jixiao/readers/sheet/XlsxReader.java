package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.xml.OfficePackage;
import io.github.jixiao.readers.xml.OfficePackage.Relationship;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads Excel's XML workbooks, with or without macros: every visible sheet, cells as shown, formulas by the value last computed.
 * Macros, links and formulas are never run.
 */
public final class XlsxReader implements DocumentReader {

    private record SheetEntry(String name, String relationship, boolean hidden) {}

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        OfficePackage workbook = OfficePackage.open(content, allowance);
        String main = workbook.mainPart();
        List<SheetEntry> sheets = new ArrayList<>();
        boolean[] date1904 = new boolean[1];
        XmlCursor cursor = workbook.open(main);
        cursor.forEachChild(name -> {
            if (name.equals("workbookPr")) {
                date1904[0] = cursor.flag("date1904", false);
            } else if (name.equals("sheets")) {
                cursor.forEachChild(sheet -> sheets.add(new SheetEntry(
                        cursor.attribute("name", ""),
                        cursor.attribute("id", ""),
                        cursor.attribute("state", "").toLowerCase(Locale.ROOT).contains("hidden"))));
            }
        });
        XlsxStyles styles = XlsxStyles.read(workbook, main, new ShownNumbers(date1904[0]));
        List<String> strings = SharedStrings.read(workbook, main);
        Map<String, Relationship> parts = workbook.relationships(main);
        Passage document = new Passage();
        for (SheetEntry sheet : sheets) {
            Relationship part = parts.get(sheet.relationship());
            if (sheet.hidden()) {
                document.remark(
                        Repair.Kind.HIDDEN_CONTENT, sheet.name(), Location.UNKNOWN.withCell(sheet.name() + "!A1"));
            } else if (part != null && part.type().equals("worksheet")) {
                SheetDraft draft = SheetDraft.named(sheet.name(), allowance);
                new XlsxSheet(workbook.open(part.target()), styles, strings, draft).read();
                draft.addTo(document);
            }
        }
        return document.toDocument(source, allowance);
    }
}
