package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ForeignYear;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.WholeYearTimeliness;
import java.math.BigDecimal;
import java.util.Map;

/** The sections {@code timeliness} and {@code satisfaction}. */
final class TimeTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "satisfaction-indicator-unclear", TimeTwin::satisfactionIndicatorUnclear,
            "satisfaction-target-low", TimeTwin::satisfactionTargetLow,
            "satisfaction-target-of-100-percent", TimeTwin::satisfactionTargetOf100Percent,
            "timeliness-indicator-without-time", TimeTwin::timelinessIndicatorWithoutTime,
            "timeliness-only-whole-year", TimeTwin::timelinessOnlyWholeYear,
            "timeliness-target-without-date", TimeTwin::timelinessTargetWithoutDate,
            "year-outside-period", TimeTwin::yearOutsidePeriod);

    private TimeTwin() {}

    private static void satisfactionIndicatorUnclear(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.judgement().isUnclearSatisfaction()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void satisfactionTargetLow(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.judgement().isLowSatisfaction())) {
            String variant = row.judgement().lowSatisfactionVariant();
            findings.reportAs(
                    variant,
                    row,
                    "name",
                    row.writtenName(),
                    "stated",
                    row.targetText(),
                    "limit",
                    BigDecimal.valueOf(variant.isEmpty() ? 80 : 60));
        }
    }

    private static void satisfactionTargetOf100Percent(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(each -> true)) {
            if (row.judgement().isFullSatisfaction()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void timelinessIndicatorWithoutTime(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.judgement().isTimelinessWithoutTime()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void timelinessOnlyWholeYear(Facts facts, TwinFindings findings) {
        for (WholeYearTimeliness promise : facts.of(WholeYearTimeliness.class)) {
            findings.report(promise, "stated", promise.location().text());
        }
    }

    private static void timelinessTargetWithoutDate(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.judgement().isTimelinessWithoutDate())) {
            findings.reportTarget(row.wording().isWithinYear() ? "within-year" : "", row);
        }
    }

    private static void yearOutsidePeriod(Facts facts, TwinFindings findings) {
        for (ForeignYear year : facts.of(ForeignYear.class)) {
            findings.reportAs(
                    year.variant(), year, "text", year.text(), "stated", year.year(), "tableYear", year.tableYear());
        }
    }
}
