package io.github.jixiao.reports.workbook;

import io.github.jixiao.finding.Severity;

/** How a cell looks; the order is that of the formats in {@code styles.xml}. */
enum CellStyle {
    PLAIN,
    TEXT,
    /** Text that a spreadsheet program would take for a formula if somebody edited it. */
    QUOTED,
    NUMBER,
    HEADING,
    TOTAL,
    ERROR,
    WARNING,
    INFO;

    static CellStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
