package io.github.jixiao.reports.workbook;

import io.github.jixiao.reports.office.PackageOutput;
import io.github.jixiao.reports.office.Relationships;
import io.github.jixiao.reports.xml.XmlOutput;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A sheet whose first row heads its columns, stays in sight and filters. */
final class Sheet implements Closeable {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final String name;
    private final List<Column> columns;
    private final List<Cell> top;
    private final RowHeights heights;
    private final SheetRows rows;

    /**
     * A column.
     *
     * @param heading its heading
     * @param width its width in digits; a Chinese character takes two
     */
    record Column(String heading, int width) {}

    /**
     * @param fixed how many rows are only known at the end and stand under the heading
     */
    Sheet(String name, List<Column> columns, int fixed) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.top = columns.stream()
                .map(column -> Cell.styled(column.heading(), CellStyle.HEADING))
                .toList();
        this.heights = new RowHeights(columns.stream().map(Column::width).toList());
        this.rows = new SheetRows(1 + fixed, heights);
    }

    String name() {
        return name;
    }

    SheetRows rows() {
        return rows;
    }

    /** The cells that the filter covers, for example {@code $A$1:$C$9}. */
    String filtered() {
        return "$A$1:$" + lastColumn() + "$" + rows.last();
    }

    private String lastColumn() {
        return SheetRows.column(columns.size() - 1);
    }

    /**
     * Writes the sheet as the current part.
     *
     * @param fixed the rows under the heading that were left out until now
     */
    void write(List<List<Cell>> fixed, boolean first, PackageOutput parts) throws IOException {
        XmlOutput xml = new XmlOutput(parts.stream());
        xml.declaration().start("worksheet", "xmlns", MAIN, "xmlns:r", Relationships.OFFICE);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.empty("dimension", "ref", "A1:" + lastColumn() + rows.last());
        writeView(first, xml);
        xml.empty("sheetFormatPr", "defaultRowHeight", 15);
        writeColumns(xml);
        xml.start("sheetData");
        SheetRows.write(1, top, heights, xml);
        for (int i = 0; i < fixed.size(); i++) {
            SheetRows.write(2 + i, fixed.get(i), heights, xml);
        }
        xml.flush();
        rows.copyTo(parts.stream());
        xml.end();
        xml.empty("autoFilter", "ref", filtered().replace("$", ""));
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.6",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", 9, "orientation", "landscape", "fitToHeight", 0);
        xml.start("headerFooter").element("oddFooter", "&L&A&R&P / &N").end();
        xml.end();
        xml.flush();
    }

    private static void writeView(boolean first, XmlOutput xml) {
        xml.start("sheetViews").start("sheetView", "tabSelected", first ? 1 : 0, "workbookViewId", 0);
        xml.empty("pane", "ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2");
        xml.end().end();
    }

    private void writeColumns(XmlOutput xml) {
        xml.start("cols");
        for (int i = 0; i < columns.size(); i++) {
            int number = i + 1;
            xml.empty(
                    "col", "min", number, "max", number, "width", columns.get(i).width(), "customWidth", 1);
        }
        xml.end();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
