package io.github.jixiao.reports.html;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.Listing;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Spool;
import io.github.jixiao.reports.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes each file's section aside as it comes, since the index stands before them all; the first waits to see whether it stays alone. */
final class OpenHtmlReport implements OpenReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, OpenHtmlReport.class.getClassLoader(), "io.github.jixiao.reports.html");

    private final RulesInForce rules;
    private final ReportOptions options;
    private final OutputStream out;
    private final ReportWords words;
    private final SectionWriter sections;
    private final RulePages pages;
    private final Listing listing;
    private final Spool spool = new Spool();
    private final List<IndexLine> index = new ArrayList<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private ReportSummary summary = ReportSummary.NOTHING;
    private @Nullable SubmissionReport first;
    private int written;

    OpenHtmlReport(RulesInForce rules, ReportOptions options, OutputStream out) {
        this.rules = rules;
        this.options = options;
        this.out = out;
        this.words = new ReportWords(options.language());
        this.sections = new SectionWriter(words, rules.rules());
        this.pages = new RulePages(SectionWriter.byId(rules.rules()), words);
        this.listing = new Listing(options.findingsListed());
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        summary = summary.plus(submission);
        submission.tables().stream()
                .map(table -> table.table().fiscalYear())
                .filter(Objects::nonNull)
                .forEach(year -> years.add(year.value()));
        if (summary.submissions() == 1) {
            first = submission;
            return;
        }
        writeFirst(false);
        write(submission, false);
    }

    private void writeFirst(boolean alone) throws IOException {
        SubmissionReport waiting = first;
        first = null;
        if (waiting != null) {
            write(waiting, alone);
        }
    }

    private void write(SubmissionReport submission, boolean alone) throws IOException {
        List<Finding> listed = listing.choose(submission);
        listed.forEach(finding -> pages.add(finding.rule()));
        SubmissionSection section = sections.section(++written, submission, listed, alone);
        index.addAll(sections.lines(section));
        Writer aside = new OutputStreamWriter(spool, StandardCharsets.UTF_8);
        render("submission.jte", Map.of("section", section, "words", words, "pages", pages), aside);
    }

    @Override
    public void conclude() throws IOException {
        writeFirst(true);
        index.sort(IndexLine.WORST_FIRST);
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        render("page.jte", Map.of("head", head(), "words", words, "pages", pages, "body", sections(page)), page);
    }

    /** The sections written aside, which go past the writer of the page. */
    private Content sections(Writer page) {
        return output -> {
            try {
                page.flush();
                spool.copyTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private PageHead head() {
        return new PageHead(
                words.get("title"),
                date(),
                Tool.NAME + " " + Tool.version(),
                rules,
                summary,
                Verdict.of(summary),
                listing.omitted(),
                index,
                HeatMap.of(index),
                PageAssets.load());
    }

    /** The date asked for; without one, the year of the forms is all the input tells. */
    private String date() {
        if (options.date() != null) {
            return words.get("date", options.date());
        }
        String separator = words.get("list.separator");
        String stated = years.stream().map(String::valueOf).collect(Collectors.joining(separator));
        return stated.isEmpty() ? words.get("date.none") : words.get("date.years", stated);
    }

    private static void render(String template, Map<String, Object> model, Writer to) throws IOException {
        try {
            TEMPLATES.render(template, model, new WriterOutput(to));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e;
        }
        to.flush();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
