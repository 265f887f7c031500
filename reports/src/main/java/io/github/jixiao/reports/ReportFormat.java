package io.github.jixiao.reports;

import io.github.jixiao.reports.github.GithubAnnotations;
import io.github.jixiao.reports.html.HtmlReport;
import io.github.jixiao.reports.json.JsonReport;
import io.github.jixiao.reports.junit.JunitReport;
import io.github.jixiao.reports.markdown.MarkdownReport;
import io.github.jixiao.reports.sarif.SarifReport;
import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.reports.workbook.WorkbookReport;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The formats a report can be written in. */
public enum ReportFormat {
    /** For a person at a console. */
    TEXT(TextReport::new),
    /** For programs, after {@code report.schema.json}. */
    JSON(JsonReport::new),
    /** For a person with a browser. */
    HTML(HtmlReport::new),
    /** For people who work in a spreadsheet. */
    XLSX(WorkbookReport::new),
    /** For code hosts, after SARIF 2.1.0. */
    SARIF(SarifReport::new),
    /** For CI servers, as JUnit XML. */
    JUNIT(JunitReport::new),
    /** For a comment on a pull request. */
    MARKDOWN(MarkdownReport::new),
    /** For the log of a GitHub workflow. */
    GITHUB(GithubAnnotations::new);

    @SuppressWarnings("ImmutableEnumChecker") // a constructor holds nothing
    private final Supplier<ReportWriter> writer;

    ReportFormat(Supplier<ReportWriter> writer) {
        this.writer = writer;
    }

    /** What writes the format. */
    public ReportWriter writer() {
        return writer.get();
    }

    /** The name a user types, for example {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an id, if there is one. */
    public static Optional<ReportFormat> of(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
