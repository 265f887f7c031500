package io.github.jixiao.reports.text;

import io.github.jixiao.reports.ReportSummary;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.List;

/** The last lines of the console report: exact counts, and what keeps the review from being complete. */
final class Conclusion {
    private final TextLines lines;
    private final Texts texts;

    Conclusion(TextLines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    void write(ReportSummary summary, RuleCoverage coverage, long omitted) {
        lines.gap();
        lines.line(seen(summary) + found(summary) + ruled(coverage));
        if (summary.suppressed() > 0) {
            lines.line(texts.get("conclusion.suppressed", summary.suppressed()));
        }
        if (omitted > 0) {
            lines.line(texts.get("conclusion.omitted", summary.findings() - omitted, omitted));
        }
        if (!summary.isComplete()) {
            lines.line(texts.get("conclusion.incomplete", summary.incomplete()));
        }
    }

    private String seen(ReportSummary summary) {
        return summary.submissions() < 2
                ? ""
                : texts.get(
                        "conclusion.seen",
                        texts.get("count.files", summary.submissions()),
                        texts.get("count.tables", summary.tables()));
    }

    private String found(ReportSummary summary) {
        return texts.get(
                "conclusion.found",
                texts.get("count.errors", summary.errors()),
                texts.get("count.warnings", summary.warnings()),
                texts.get("count.infos", summary.infos()));
    }

    private String ruled(RuleCoverage coverage) {
        if (coverage.count() == 0) {
            return "";
        }
        StringBuilder ruled = new StringBuilder(texts.get("conclusion.rules", coverage.count()));
        for (Outcome outcome : List.of(Outcome.NOT_APPLICABLE, Outcome.INSUFFICIENT_DATA, Outcome.BROKEN)) {
            long count = coverage.count(outcome);
            if (count > 0) {
                ruled.append(texts.get("conclusion.rules." + outcome.name(), count));
            }
        }
        return ruled.append(texts.get("conclusion.end")).toString();
    }
}
