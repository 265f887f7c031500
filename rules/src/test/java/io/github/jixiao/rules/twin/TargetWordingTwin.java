package io.github.jixiao.rules.twin;

import io.github.jixiao.review.IndicatorCount;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.table.IndicatorType;
import java.util.Map;

/** Those rules of the section {@code target-value} that look at words. */
final class TargetWordingTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "comparison-without-number", TargetWordingTwin::comparisonWithoutNumber,
            "degree-word-without-grading-standard", TargetWordingTwin::degreeWordWithoutGradingStandard,
            "qualitative-target-hides-number", TargetWordingTwin::qualitativeTargetHidesNumber,
            "quantity-target-without-number", TargetWordingTwin::quantityTargetWithoutNumber,
            "several-targets-in-one-indicator", TargetWordingTwin::severalTargetsInOneIndicator,
            "vague-quantifier", TargetWordingTwin::vagueQuantifier,
            "yes-no-indicator", TargetWordingTwin::yesNoIndicator);

    private TargetWordingTwin() {}

    private static void comparisonWithoutNumber(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(each -> true)) {
            if (row.wording().isStartingWithSign()
                    && row.wording().isWords()
                    && !row.wording().isHoldingDigit()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void degreeWordWithoutGradingStandard(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            boolean words =
                    row.isFilled() && row.wording().isWords() && !row.wording().isYesNo();
            if (words && row.wording().isBareDegree() && !row.wording().isGraded()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void qualitativeTargetHidesNumber(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.indicator().qualitative())) {
            if (row.wording().isHidingNumber()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void quantityTargetWithoutNumber(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.isType(IndicatorType.QUANTITY) && row.isFilled())) {
            if (row.wording().isWords()
                    && !row.wording().isHoldingDigit()
                    && !row.wording().isHidingNumber()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void severalTargetsInOneIndicator(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.wording().isSeveralTargets()) {
                findings.report(
                        row,
                        "name",
                        row.writtenName(),
                        "stated",
                        row.targetText(),
                        "count",
                        row.wording().targetCount());
            }
        }
    }

    private static void vagueQuantifier(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(ReviewedIndicator::isFilled)) {
            if (row.wording().isVague()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void yesNoIndicator(Facts facts, TwinFindings findings) {
        IndicatorCount count = facts.of(IndicatorCount.class).get(0);
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.wording().isYesNo()) {
                findings.reportAs(
                        count.yesNo() * 5 > count.total() * 2 ? "mostly" : "",
                        row,
                        "name",
                        row.writtenName(),
                        "stated",
                        row.targetText(),
                        "yesNo",
                        count.yesNo(),
                        "total",
                        count.total());
            }
        }
    }
}
