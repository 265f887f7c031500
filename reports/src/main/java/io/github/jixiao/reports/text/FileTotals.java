package io.github.jixiao.reports.text;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.DisplayWidth;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of files at the end of a folder: how many tables and findings each has. */
final class FileTotals {
    private static final int WIDEST_NAME = 100;
    /** Rows beyond this say no more to a person; a long run must not be remembered file by file. */
    private static final int ROWS = 500;

    private static final List<String> COLUMNS =
            List.of("files.tables", "files.errors", "files.warnings", "files.infos");

    private final TextLines lines;
    private final Texts texts;
    private final Map<String, ReportSummary> byFile = new LinkedHashMap<>();
    private ReportSummary rest = ReportSummary.NOTHING;

    FileTotals(TextLines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    void add(SubmissionReport submission) {
        String name = TextLines.legible(submission.source().name());
        ReportSummary known = byFile.get(name);
        if (known == null && byFile.size() >= ROWS) {
            rest = rest.plus(submission);
        } else {
            byFile.put(name, (known == null ? ReportSummary.NOTHING : known).plus(submission));
        }
    }

    /** Writes nothing for a single file. */
    void write() {
        if (byFile.size() < 2) {
            return;
        }
        int nameWidth = byFile.keySet().stream()
                .mapToInt(DisplayWidth::of)
                .filter(width -> width <= WIDEST_NAME)
                .max()
                .orElse(WIDEST_NAME);
        lines.gap();
        StringBuilder head = new StringBuilder(TextLines.padded(texts.get("files.name"), nameWidth));
        COLUMNS.forEach(column -> head.append(cell(texts.get(column), column)));
        lines.line(head.toString());
        byFile.forEach((name, totals) -> lines.line(row(TextLines.padded(name, nameWidth), totals)));
        if (rest.submissions() > 0) {
            String name = texts.get("files.rest", rest.submissions());
            lines.line(row(TextLines.padded(name, nameWidth), rest));
        }
    }

    private String row(String name, ReportSummary totals) {
        StringBuilder row = new StringBuilder(name);
        List<Long> numbers = List.of((long) totals.tables(), totals.errors(), totals.warnings(), totals.infos());
        for (int i = 0; i < numbers.size(); i++) {
            row.append(cell(numbers.get(i).toString(), COLUMNS.get(i)));
        }
        if (totals.incomplete() > 0) {
            row.append("  ").append(texts.get("files.incomplete"));
        }
        return row.toString();
    }

    private String cell(String content, String column) {
        int width = Math.max(4, DisplayWidth.of(texts.get(column))) + 2;
        return TextLines.blanks(width - DisplayWidth.of(content)) + content;
    }
}
