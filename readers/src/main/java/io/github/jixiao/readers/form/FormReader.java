package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;

/** Turns the grids of a document into performance target tables. */
public final class FormReader {

    private FormReader() {}

    /** Every performance target table of the document, in order; empty where there is none. */
    public static List<PerformanceTargetTable> read(Document document) {
        return read(document, Claims.unnamed());
    }

    /**
     * Every performance target table of the document, in order; empty where there is none.
     *
     * @param claims takes what each piece of the tables was taken for
     */
    public static List<PerformanceTargetTable> read(Document document, Claims claims) {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        for (FormSheet sheet : FormSplitter.split(document, claims)) {
            Claims ofSheet = claims.ofPart();
            List<PerformanceTargetTable> read = SheetReader.read(sheet, tables.size() + 1, ofSheet);
            if (!read.isEmpty()) {
                claims.addAll(ofSheet);
            }
            tables.addAll(Unclaimed.told(read, sheet.rows(), claims));
        }
        return OutsideRepairs.told(tables, document.repairs());
    }
}
