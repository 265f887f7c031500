package io.github.jixiao.reports.junit;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of a test case. */
final class CaseText {
    private static final int LONGEST_LINE = 1_000;

    private final Texts texts;
    private final Language language;

    CaseText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The first finding in one line, and how many more there are. */
    String headline(List<PlacedFinding> findings) {
        String first = line(findings.get(0).finding().message(language));
        return findings.size() == 1 ? first : texts.get("headline.more", first, findings.size() - 1);
    }

    /** Every finding with its place, advice and basis. */
    String body(List<PlacedFinding> findings) {
        return findings.stream().map(placed -> placed.text(language)).collect(Collectors.joining("\n\n"));
    }

    /** Why a rule did not judge. */
    String skipped(RuleStatus status) {
        if (status.outcome() == Outcome.REPORTED) {
            return texts.get("skipped.suppressed");
        }
        String reason = Objects.requireNonNullElse(status.reason(language), "");
        return texts.get("skipped." + status.outcome().name(), reason);
    }

    /** A text in one line of bearable length. */
    String line(String text) {
        return InertText.cut(InertText.line(text), LONGEST_LINE);
    }
}
