package io.github.jixiao.reports.workbook;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.ProfileTitle;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes the report evidence: versions, profile, limits, and the fingerprint of every file. */
final class NotesSheet {
    /** Rows of terms besides one for each rule set and limit. */
    private static final int TERMS = 9;

    private final RulesInForce rules;
    private final ReportOptions options;
    private final Texts texts;
    private final Sheet sheet;
    private @Nullable Source last;

    NotesSheet(RulesInForce rules, ReportOptions options, Texts texts) {
        this.rules = rules;
        this.options = options;
        this.texts = texts;
        this.sheet = new Sheet(
                texts.get("sheet.notes"),
                List.of(
                        new Sheet.Column(texts.get("column.item"), 44),
                        new Sheet.Column(texts.get("column.content"), 90)),
                TERMS + rules.ruleSets().size() + options.limits().size());
    }

    Sheet sheet() {
        return sheet;
    }

    /** Submissions of one file follow one another; it is named once. */
    void add(SubmissionReport submission) throws IOException {
        Source source = submission.source();
        if (!source.equals(last)) {
            last = source;
            String hash = Objects.requireNonNullElse(source.sha256(), texts.get("note.no-hash"));
            sheet.rows().add(Cell.text(texts.get("note.file", source.name())), Cell.text(hash));
        }
        for (TableReport table : submission.tables()) {
            String reason = table.profileReason().in(options.language());
            sheet.rows()
                    .add(
                            Cell.text(texts.get("note.table-profile", source.name(), table.index(), table.name())),
                            Cell.text(texts.get(
                                    "note.table-profile.content",
                                    ProfileTitle.of(table.profile(), options.language()),
                                    reason)));
        }
    }

    void add(RunNotice notice) throws IOException {
        sheet.rows()
                .add(
                        Cell.text(texts.get("note.notice")),
                        Cell.text(notice.message().in(options.language())));
    }

    /** The terms of the review, which stand above the files. */
    List<List<Cell>> terms(ReportSummary summary, long findingsOmitted, long statusesOmitted) {
        List<List<Cell>> terms = new ArrayList<>();
        terms.add(term("note.tool", Tool.NAME + " " + Tool.version()));
        terms.add(term(
                "note.date",
                options.date() == null
                        ? texts.get("note.no-date")
                        : options.date().toString()));
        terms.add(term("note.outcome", SummarySheet.outcome(summary, texts)));
        terms.add(term("note.profile", ProfileTitle.of(rules.profile(), options.language())));
        for (RuleSet ruleSet : rules.ruleSets()) {
            terms.add(term(
                    "note.rule-set",
                    texts.get("note.rule-set.content", ruleSet.id(), ruleSet.version(), rules.count(ruleSet))));
        }
        boolean unlimited = options.findingsListed() == Integer.MAX_VALUE;
        terms.add(
                term("note.limit", unlimited ? texts.get("note.no-limit") : String.valueOf(options.findingsListed())));
        terms.add(List.of(Cell.text(texts.get("note.findings-omitted")), Cell.number(findingsOmitted)));
        terms.add(List.of(Cell.text(texts.get("note.statuses-omitted")), Cell.number(statusesOmitted)));
        terms.add(term("note.room", texts.get("note.room.content", SheetRows.MOST_ROWS, SheetRows.MOST_CHARACTERS)));
        for (Bilingual limit : options.limits()) {
            terms.add(term("note.reading-limit", limit.in(options.language())));
        }
        terms.add(term("note.money", texts.get("note.money.content")));
        return terms;
    }

    private List<Cell> term(String key, String content) {
        return List.of(Cell.text(texts.get(key)), Cell.text(content));
    }
}
