package io.github.jixiao.rules.twin;

import io.github.jixiao.review.submission.ForeignText;
import io.github.jixiao.review.submission.NarrativeVersions;
import io.github.jixiao.review.submission.NumberingGap;
import io.github.jixiao.review.submission.ProjectOverlap;
import io.github.jixiao.review.submission.StatedCount;
import io.github.jixiao.review.submission.StatedCountDifference;
import io.github.jixiao.review.submission.UnitNaming;
import java.util.Map;

/** The rules of the rule set {@code thorough} that look across tables and at the text around them. */
final class ThoroughAcrossTwin {
    static final Map<String, TwinRule> RULES = Map.ofEntries(
            Map.entry("narrative-numbering-gap", ThoroughAcrossTwin::narrativeNumberingGap),
            Map.entry("narrative-versions-differ", ThoroughAcrossTwin::narrativeVersionsDiffer),
            Map.entry("projects-overlap", ThoroughAcrossTwin::projectsOverlap),
            Map.entry("same-fact-differs-between-tables", ThoroughAcrossTwin::sameFactDiffersBetweenTables),
            Map.entry("text-belongs-to-another-project", ThoroughAcrossTwin::textBelongsToAnotherProject),
            Map.entry("unit-named-differently", ThoroughAcrossTwin::unitNamedDifferently));

    private ThoroughAcrossTwin() {}

    private static void narrativeNumberingGap(Facts facts, TwinFindings findings) {
        for (NumberingGap gap : facts.of(NumberingGap.class)) {
            findings.report(gap, "before", gap.before(), "after", gap.after(), "missing", gap.missing());
        }
    }

    private static void narrativeVersionsDiffer(Facts facts, TwinFindings findings) {
        for (NarrativeVersions texts : facts.of(NarrativeVersions.class)) {
            boolean onlySecond = texts.onlyFirst().isEmpty();
            findings.reportAs(
                    onlySecond || texts.onlySecond().isEmpty() ? "missing" : "",
                    texts,
                    "name",
                    texts.project(),
                    "first",
                    texts.first(),
                    "second",
                    texts.second(),
                    "onlyFirst",
                    texts.onlyFirst(),
                    "onlySecond",
                    texts.onlySecond(),
                    "longer",
                    onlySecond ? texts.second() : texts.first(),
                    "shorter",
                    onlySecond ? texts.first() : texts.second(),
                    "missing",
                    onlySecond ? texts.onlySecond() : texts.onlyFirst());
        }
    }

    private static void projectsOverlap(Facts facts, TwinFindings findings) {
        for (ProjectOverlap overlap : facts.of(ProjectOverlap.class)) {
            findings.report(
                    overlap,
                    "name",
                    overlap.name(),
                    "firstName",
                    overlap.firstName(),
                    "firstTable",
                    overlap.firstTable(),
                    "shared",
                    overlap.shared());
        }
    }

    private static void sameFactDiffersBetweenTables(Facts facts, TwinFindings findings) {
        for (StatedCountDifference difference : facts.of(StatedCountDifference.class)) {
            StatedCount first = difference.first();
            StatedCount other = difference.other();
            findings.reportAs(
                    other.variant(),
                    other,
                    "name",
                    other.name(),
                    "stated",
                    other.text(),
                    "table",
                    other.table(),
                    "first",
                    first.text(),
                    "firstTable",
                    first.table());
        }
    }

    private static void textBelongsToAnotherProject(Facts facts, TwinFindings findings) {
        for (ForeignText text : facts.of(ForeignText.class)) {
            findings.report(
                    text,
                    "stated",
                    text.text(),
                    "words",
                    text.words(),
                    "otherTable",
                    text.otherTable(),
                    "otherName",
                    text.otherName());
        }
    }

    private static void unitNamedDifferently(Facts facts, TwinFindings findings) {
        for (UnitNaming unit : facts.of(UnitNaming.class)) {
            findings.report(unit, "stated", unit.name(), "expected", unit.fullName());
        }
    }
}
