package io.github.jixiao.reports.html;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.FindingPlace;
import io.github.jixiao.reports.sheet.ReviewSheet;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what the page tells about a file. */
final class SectionWriter {
    private final ReportWords words;
    private final List<RuleInfo> rules;
    private final NoteWriter notes;

    SectionWriter(ReportWords words, List<RuleInfo> rules) {
        this.words = words;
        this.rules = rules;
        this.notes = new NoteWriter(words, byId(rules));
    }

    static Map<String, RuleInfo> byId(List<RuleInfo> rules) {
        Map<String, RuleInfo> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    /**
     * The section of a file.
     *
     * @param number number of the file in the run, from 1
     * @param listed which of its findings are listed
     * @param alone whether the page is about this file alone
     */
    SubmissionSection section(int number, SubmissionReport report, List<Finding> listed, boolean alone) {
        String id = SubmissionSection.id(number);
        List<TableSection> tables = new ArrayList<>();
        for (TableReport table : report.tables()) {
            tables.add(table(id + "t" + table.index(), report, table, TableSection.about(listed, table)));
        }
        List<Finding> across =
                listed.stream().filter(finding -> finding.table() == null).toList();
        long acrossAll = report.findings().stream()
                .filter(finding -> finding.table() == null)
                .count();
        return new SubmissionSection(
                number,
                words.inert(report.source().name()),
                report,
                Verdict.of(report),
                Counts.of(report.findings()),
                List.copyOf(tables),
                notes.across(id + "a", across),
                acrossAll - across.size(),
                RuleLines.of(report.rules(), words),
                report.readErrors().stream().map(this::unread).toList(),
                alone);
    }

    private SubmissionSection.Unread unread(ReadError error) {
        FindingPlace places = words.places(null);
        return new SubmissionSection.Unread(
                words.inert(places.of(error.location())), words.inert(error.message(words.language())), error.reason());
    }

    private TableSection table(String id, SubmissionReport report, TableReport table, List<Finding> listed) {
        PerformanceTargetTable form = table.table();
        List<Finding> all = TableSection.about(report.findings(), table);
        MarkedForm marked = notes.mark(id, table, listed);
        IdentityHashMap<Finding, FindingNote> noteOf = new IdentityHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            noteOf.put(listed.get(i), marked.notes().get(i));
        }
        String title = form.title() == null ? words.get("kind." + table.kind()) : words.inert(form.title());
        return new TableSection(
                id,
                form.name().isBlank() ? title : words.inert(form.name()),
                title,
                form.fiscalYear() == null
                        ? ""
                        : words.get("year", String.valueOf(form.fiscalYear().value())),
                table,
                Verdict.of(table, all),
                Counts.of(all),
                all.size() - listed.size(),
                marked,
                CostPicture.of(table.costs(), words),
                CoveragePicture.of(form, all, words),
                SchedulePicture.of(form.expenditureSchedule(), words),
                ReviewSheet.of(report, table, rules)
                        .map(sheet -> SheetView.of(sheet, noteOf, words))
                        .orElse(null),
                RuleLines.of(table.rules(), words));
    }

    /** The lines of a file in the index: one a table, and one for what belongs to none of them. */
    List<IndexLine> lines(SubmissionSection section) {
        List<IndexLine> lines = new ArrayList<>();
        for (TableSection table : section.tables()) {
            lines.add(new IndexLine(
                    table.id(),
                    table.verdict(),
                    table.name(),
                    section.name(),
                    table.report().budget() == null
                            ? ""
                            : words.of(table.report().budget()),
                    table.counts(),
                    table.sheet() == null ? "" : table.sheet().grade()));
        }
        List<Finding> across = section.report().findings().stream()
                .filter(finding -> finding.table() == null)
                .toList();
        boolean unread = !section.errors().isEmpty() || section.tables().isEmpty();
        if (unread || !across.isEmpty()) {
            lines.add(new IndexLine(
                    section.id() + "a",
                    unread ? Verdict.INCOMPLETE : Verdict.of(across),
                    words.get(unread ? "unread" : "across"),
                    section.name(),
                    "",
                    Counts.of(across),
                    ""));
        }
        return lines;
    }
}
