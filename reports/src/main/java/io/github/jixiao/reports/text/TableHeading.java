package io.github.jixiao.reports.text;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Word;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.TableKind;

/** The line that names a table: what a person calls it, its year, its form, and the file it stands in. */
final class TableHeading {
    private final TextLines lines;
    private final Texts texts;

    TableHeading(TextLines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** The heading above a table's findings. */
    void write(SubmissionReport submission, TableReport table) {
        lines.gap();
        lines.split(name(table.table()), place(submission, table));
        lines.gap();
    }

    /** The one line of a table without findings. */
    void writeSilent(SubmissionReport submission, TableReport table) {
        boolean reviewed = table.isReviewed();
        String why = "";
        if (!reviewed) {
            boolean selfEvaluation = table.kind() == TableKind.SELF_EVALUATION;
            why = texts.get(selfEvaluation ? "table.self-evaluation" : "table.not-reviewed");
        }
        Word word = reviewed ? Word.PASSED : Word.NOT_REVIEWED;
        lines.split(word, TextLines.join("  ", name(table.table()), why), place(submission, table));
    }

    /** The heading above findings that belong to no single table. */
    void writeAcross(SubmissionReport submission) {
        lines.gap();
        lines.split(texts.get("heading.across"), submission.source().name());
        lines.gap();
    }

    /** The one line of a file of which nothing can be told but one thing. */
    void write(Word word, Source source, String what) {
        lines.split(word, what, source.name());
    }

    private String name(PerformanceTargetTable table) {
        String form = table.title() == null ? texts.get("kind." + table.kind().name()) : table.title();
        String name = table.name().equals(form) ? "" : table.name();
        String year = table.fiscalYear() == null
                ? ""
                : texts.get("heading.year", table.fiscalYear().value());
        return name.isEmpty() ? form + year : name + year + "  " + form;
    }

    private String place(SubmissionReport submission, TableReport table) {
        String number = submission.tables().size() > 1 ? texts.get("heading.table", table.index()) : "";
        return TextLines.join(" · ", submission.source().name(), number);
    }
}
