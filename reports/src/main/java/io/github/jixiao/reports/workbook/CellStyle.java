package io.github.jixiao.reports.workbook;

import io.github.jixiao.finding.Severity;

/** How a cell looks; the order is that of the formats in {@code styles.xml}. */
enum CellStyle {
    PLAIN(0),
    TEXT(1),
    /** Text that a spreadsheet program would take for a formula if somebody edited it. */
    QUOTED(2),
    NUMBER(3),
    HEADING(4),
    TOTAL(5),
    ERROR(6),
    WARNING(7),
    INFO(8);

    private final int index;

    CellStyle(int index) {
        this.index = index;
    }

    /** Place of the style in the workbook's list of formats. */
    int index() {
        return index;
    }

    static CellStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
