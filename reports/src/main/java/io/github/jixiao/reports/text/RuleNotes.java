package io.github.jixiao.reports.text;

import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Word;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import java.util.List;
import java.util.Objects;

/** Rules that could not do their work: broken ones always, silent ones with their reason where everything is asked for. */
final class RuleNotes {
    private final TextLines lines;
    private final Texts texts;
    private final ReportOptions options;

    RuleNotes(TextLines lines, Texts texts, ReportOptions options) {
        this.lines = lines;
        this.texts = texts;
        this.options = options;
    }

    boolean anyBroken(List<RuleStatus> statuses) {
        return statuses.stream().anyMatch(status -> status.outcome() == Outcome.BROKEN);
    }

    /** Whether anything is to be told of rules that found nothing. */
    boolean anyToTell(List<RuleStatus> statuses) {
        return anyBroken(statuses)
                || options.detail() == Detail.EVERYTHING
                        && statuses.stream().anyMatch(status -> status.reason() != null);
    }

    /** What is to be told about a table as a whole: under which profile it was reviewed, and what its rules could not do. */
    void write(TableReport table) {
        if (options.detail() == Detail.EVERYTHING) {
            lines.gap();
            String reason = table.profileReason().in(options.language());
            lines.indented(texts.get("table.profile", table.profile(), reason));
        }
        write(table.rules());
    }

    void write(List<RuleStatus> statuses) {
        for (RuleStatus status : statuses) {
            if (status.outcome() == Outcome.BROKEN) {
                lines.gap();
                lines.headed(Word.BROKEN, texts.get("rule.broken"));
                lines.indented(reason(status));
                lines.footed("", status.rule());
            }
        }
        if (options.detail() == Detail.EVERYTHING) {
            writeSilent(statuses);
        }
    }

    private void writeSilent(List<RuleStatus> statuses) {
        lines.gap();
        for (Outcome outcome : List.of(Outcome.NOT_APPLICABLE, Outcome.INSUFFICIENT_DATA)) {
            for (RuleStatus status : statuses) {
                if (status.outcome() == outcome) {
                    lines.footed(texts.get("rule." + outcome.name(), reason(status)), status.rule());
                }
            }
        }
        lines.gap();
    }

    /** Which findings a person accepted, and why. */
    void writeAccepted(List<Finding> suppressed) {
        if (options.detail() != Detail.EVERYTHING) {
            return;
        }
        for (Finding finding : suppressed) {
            Suppression suppression = finding.suppression();
            if (suppression != null && suppression.kind() == Suppression.Kind.ACCEPTED) {
                lines.indented(finding.message(options.language()));
                lines.footed(
                        texts.get("finding.accepted", suppression.reason(), String.valueOf(suppression.author())),
                        finding.rule());
            }
        }
        lines.gap();
    }

    private String reason(RuleStatus status) {
        return Objects.requireNonNullElse(status.reason(options.language()), "");
    }
}
