package io.github.jixiao.rules.twin;

import io.github.jixiao.review.ReviewedIndicator;
import java.util.Map;

/** Those rules of the section {@code target-value} that look at numbers, signs and units. */
final class TargetValueTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "adverse-indicator-with-floor", TargetValueTwin::adverseIndicatorWithFloor,
            "comparison-direction-reversed", TargetValueTwin::comparisonDirectionReversed,
            "comparison-missing", TargetValueTwin::comparisonMissing,
            "exact-target-where-floor-expected", TargetValueTwin::exactTargetWhereFloorExpected,
            "percent-without-rate-name", TargetValueTwin::percentWithoutRateName,
            "rate-above-100-percent", TargetValueTwin::rateAbove100Percent,
            "rate-without-percent", TargetValueTwin::rateWithoutPercent,
            "target-unit-missing", TargetValueTwin::targetUnitMissing,
            "target-value-missing", TargetValueTwin::targetValueMissing);

    private TargetValueTwin() {}

    private static void adverseIndicatorWithFloor(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.judgement().isFloorOnAdverseThing())) {
            findings.reportTarget("", row);
        }
    }

    private static void comparisonDirectionReversed(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.judgement().isCeilingOnGoodThing())) {
            findings.reportTarget("", row);
        }
    }

    private static void comparisonMissing(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(each -> true)) {
            if (row.isFilled()
                    && row.isNumeric()
                    && row.comparison() == null
                    && !row.indicator().qualitative()
                    && !row.wording().isChange()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void exactTargetWhereFloorExpected(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(each -> true)) {
            if (row.isFilled() && row.judgement().isExactWhereMoreIsWelcome()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void percentWithoutRateName(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(ReviewedIndicator::isFilled)) {
            if (row.judgement().isPercentWithoutRate()) {
                boolean satisfaction = row.isSatisfaction() && row.name().speaksOfSatisfaction();
                findings.reportTarget(satisfaction ? "satisfaction" : "", row);
            }
        }
    }

    private static void rateAbove100Percent(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(ReviewedIndicator::isBoundedRate)) {
            if (row.isAboveHundred() && !row.name().isControlRate()) {
                findings.report(
                        row,
                        "name",
                        row.writtenName(),
                        "stated",
                        row.targetText(),
                        "number",
                        row.number(),
                        "limit",
                        100);
            }
        }
    }

    private static void rateWithoutPercent(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(ReviewedIndicator::isFilled)) {
            if (row.judgement().isRateWithoutPercent()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void targetUnitMissing(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.isWithoutUnit() || row.isUnitInherited())) {
            findings.reportAs(
                    row.isUnitInherited() ? "inherited" : "",
                    row,
                    "name",
                    row.writtenName(),
                    "stated",
                    row.targetText(),
                    "unit",
                    row.unitOfMeasure());
        }
    }

    private static void targetValueMissing(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.isNamed() && row.isTargetBlank())) {
            findings.report(row, "name", row.writtenName());
        }
    }
}
