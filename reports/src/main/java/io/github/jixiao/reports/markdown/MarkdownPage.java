package io.github.jixiao.reports.markdown;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.GravestListing;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ProfileTitle;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.reports.markdown.OpenMarkdownReport.Trouble;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of limited length: what is not a row of a list always fits, and rows are added while there is room. */
final class MarkdownPage {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_NOTICES = 20;
    /** Room for the sentences about what was cut. */
    private static final int RESERVE = 1_000;

    private final RulesInForce rules;
    private final ReportOptions options;
    private final Language language;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();
    private final List<String> notices = new ArrayList<>();
    private String tail = "";

    MarkdownPage(RulesInForce rules, ReportOptions options, Texts texts) {
        this.rules = rules;
        this.options = options;
        this.language = options.language();
        this.texts = texts;
    }

    /** Takes something to be known about the run. */
    void note(String notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add("- " + text(notice));
        }
    }

    String write(
            ReportSummary summary, List<PlacedFinding> findings, GravestListing<Trouble> troubles, FileRows files) {
        tail = tail();
        writeHead(summary);
        writeTroubles(troubles);
        writeFiles(files);
        writeFindings(summary, findings);
        return page.append(tail).toString();
    }

    private void writeHead(ReportSummary summary) {
        line(texts.get("title"));
        line("");
        line(texts.get("verdict." + outcome(summary), summary.errors(), summary.warnings(), summary.infos()));
        line("");
        line(texts.get("seen", summary.submissions(), summary.tables(), summary.suppressed(), summary.incomplete()));
        writeRows(texts.get("notices"), notices);
    }

    private static String outcome(ReportSummary summary) {
        return summary.isUnreviewed() ? "SELF_EVALUATION" : summary.outcome().name();
    }

    private void writeTroubles(GravestListing<Trouble> troubles) {
        List<String> rows = new ArrayList<>();
        for (Trouble trouble : troubles.gravestFirst()) {
            String rule = trouble.rule() == null ? "" : " · " + name(trouble.rule());
            rows.add("- " + name(trouble.file()) + rule + "  " + text(trouble.message()));
        }
        long cut = writeRows(texts.get("troubles"), rows) + troubles.omitted();
        if (cut > 0) {
            line("");
            line(texts.get("troubles.cut", cut));
        }
    }

    private void writeFindings(ReportSummary summary, List<PlacedFinding> findings) {
        List<String> rows = findings.stream().map(this::row).toList();
        long shown = rows.size() - writeRows(texts.get("findings"), rows);
        if (shown < summary.findings()) {
            line("");
            line(texts.get("findings.cut", shown, summary.findings() - shown));
        }
    }

    private String row(PlacedFinding placed) {
        Finding finding = placed.finding();
        String table = placed.table() == null
                ? texts.get("across")
                : texts.get("table", placed.table(), name(placed.project()));
        String advice = finding.advice(language);
        return "| "
                + finding.severity().in(language)
                + " | "
                + name(placed.file())
                + "<br>"
                + table
                + " | "
                + name(placed.place())
                + " | "
                + text(finding.message(language))
                + (advice.isEmpty() ? "" : "<br>" + texts.get("advice", text(advice)))
                + " | "
                + name(finding.basis(language))
                + "<br>"
                + name(finding.rule())
                + " |";
    }

    private void writeFiles(FileRows files) {
        List<Map.Entry<String, ReportSummary>> worst = files.worstFirst();
        if (worst.size() < 2) {
            return;
        }
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, ReportSummary> file : worst) {
            rows.add(row(name(file.getKey()), file.getValue()));
        }
        if (files.rest().submissions() > 0) {
            rows.add(row(texts.get("files.rest", files.rest().submissions()), files.rest()));
        }
        long cut = writeRows(texts.get("files"), rows);
        if (cut > 0) {
            line("");
            line(texts.get("files.cut", cut));
        }
    }

    private String row(String name, ReportSummary totals) {
        String state = totals.isUnreviewed() ? texts.get("files.self-evaluation") : "";
        if (totals.incomplete() > 0) {
            state = texts.get("files.incomplete");
        }
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(name, totals.tables(), totals.errors(), totals.warnings(), totals.infos(), state);
    }

    /** Writes as many rows as there is room for; says how many there was no room for. */
    private long writeRows(String heading, List<String> rows) {
        if (rows.isEmpty() || !fits(heading.length() + rows.get(0).length() + 4)) {
            return rows.size();
        }
        line("");
        line(heading);
        int written = 0;
        while (written < rows.size() && fits(rows.get(written).length() + 1)) {
            line(rows.get(written));
            written++;
        }
        return (long) rows.size() - written;
    }

    private boolean fits(int characters) {
        return page.length() + characters + tail.length() + RESERVE <= MarkdownReport.MOST_CHARACTERS;
    }

    private String tail() {
        String sets = rules.ruleSets().stream()
                .map(each -> texts.get("rule-set", name(each.id()), name(each.version()), count(each)))
                .collect(Collectors.joining(texts.get("comma")));
        String date = options.date() == null ? "" : texts.get("date", options.date());
        return "\n"
                + texts.get(
                        "tail",
                        Tool.NAME,
                        name(Tool.version()),
                        sets,
                        name(ProfileTitle.of(rules.profile(), language)),
                        date)
                + "\n";
    }

    private int count(RuleSet ruleSet) {
        return rules.count(ruleSet);
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String name(String text) {
        return MarkdownText.of(text, LONGEST_NAME);
    }

    private static String text(String text) {
        return MarkdownText.of(text, LONGEST_TEXT);
    }
}
