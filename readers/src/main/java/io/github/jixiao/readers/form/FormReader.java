package io.github.jixiao.readers.form;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;

/** Turns the grids of a document into performance target tables. */
public final class FormReader {

    private FormReader() {}

    /** Every performance target table of the document, in order; empty where there is none. */
    public static List<PerformanceTargetTable> read(Document document) {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        for (FormSheet sheet : FormSplitter.split(document)) {
            tables.addAll(SheetReader.read(sheet, tables.size() + 1));
        }
        return tables;
    }
}
