package io.github.jixiao.rules.twin;

import io.github.jixiao.review.EmptyTypeRow;
import io.github.jixiao.review.IndicatorCount;
import io.github.jixiao.review.MissingCategory;
import io.github.jixiao.review.MissingType;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.util.Map;

final class CategoryTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "cost-indicator-missing", CategoryTwin::costIndicatorMissing,
            "economic-benefit-not-economic", CategoryTwin::economicBenefitNotEconomic,
            "indicator-count-unusual", CategoryTwin::indicatorCountUnusual,
            "indicator-type-left-empty", CategoryTwin::indicatorTypeLeftEmpty,
            "output-or-benefit-indicators-missing", CategoryTwin::outputOrBenefitIndicatorsMissing,
            "quality-indicator-missing", CategoryTwin::qualityIndicatorMissing,
            "quantity-indicator-missing", CategoryTwin::quantityIndicatorMissing,
            "quantity-quality-confused", CategoryTwin::quantityQualityConfused,
            "satisfaction-indicator-missing", CategoryTwin::satisfactionIndicatorMissing,
            "timeliness-indicator-missing", CategoryTwin::timelinessIndicatorMissing);

    private CategoryTwin() {}

    private static void costIndicatorMissing(Facts facts, TwinFindings findings) {
        for (MissingCategory missing : facts.of(MissingCategory.class)) {
            if (missing.category() == IndicatorCategory.COST) {
                String variant = missing.requiredFor() != null ? "required" : "";
                findings.reportAs(
                        variant, missing, "missing", IndicatorCategory.COST, "projects", missing.requiredFor());
            }
        }
    }

    private static void economicBenefitNotEconomic(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.judgement().isUneconomicBenefit() && row.isFilled()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void indicatorCountUnusual(Facts facts, TwinFindings findings) {
        for (IndicatorCount count : facts.of(IndicatorCount.class)) {
            String variant = count.total() < 4 ? "few" : count.total() > 30 ? "" : "crowded-type";
            if (count.isUnusual()) {
                findings.reportAs(
                        variant,
                        count,
                        "total",
                        count.total(),
                        "type",
                        count.largestType(),
                        "largest",
                        count.largest(),
                        "limit",
                        variant.isEmpty() ? 30 : variant.equals("few") ? 4 : 10);
            }
        }
    }

    private static void indicatorTypeLeftEmpty(Facts facts, TwinFindings findings) {
        for (EmptyTypeRow row : facts.of(EmptyTypeRow.class)) {
            String variant = row.requiredFor() == null ? "" : "required";
            findings.reportAs(variant, row, "type", row.type(), "projects", row.requiredFor());
        }
    }

    private static void outputOrBenefitIndicatorsMissing(Facts facts, TwinFindings findings) {
        for (MissingCategory missing : facts.of(MissingCategory.class)) {
            switch (missing.category()) {
                case OUTPUT, BENEFIT -> findings.report(missing, "missing", missing.category());
                case COST, SATISFACTION -> {}
            }
        }
    }

    private static void qualityIndicatorMissing(Facts facts, TwinFindings findings) {
        typeMissing(facts, findings, IndicatorType.QUALITY);
    }

    private static void quantityIndicatorMissing(Facts facts, TwinFindings findings) {
        typeMissing(facts, findings, IndicatorType.QUANTITY);
    }

    private static void timelinessIndicatorMissing(Facts facts, TwinFindings findings) {
        for (MissingType missing : facts.of(MissingType.class)) {
            if (missing.type() == IndicatorType.TIMELINESS) {
                String variant = missing.requiredFor() == null ? "" : "required";
                findings.reportAs(
                        variant, missing, "missing", IndicatorType.TIMELINESS, "projects", missing.requiredFor());
            }
        }
    }

    private static void typeMissing(Facts facts, TwinFindings findings, IndicatorType type) {
        for (MissingType missing : facts.of(MissingType.class)) {
            if (missing.type() == type) {
                findings.report(missing, "missing", type);
            }
        }
    }

    private static void quantityQualityConfused(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.of(ReviewedIndicator.class)) {
            if (row.isDoubtful()) {
                continue;
            }
            if (row.judgement().isMistakenForQuality()) {
                report(findings, "", row);
            } else if (row.judgement().isMistakenForQuantity()) {
                report(findings, "rate-as-quantity", row);
            }
        }
    }

    private static void report(TwinFindings findings, String variant, ReviewedIndicator row) {
        findings.reportAs(
                variant, row, "name", row.writtenName(), "stated", row.targetText(), "unit", row.unitOfMeasure());
    }

    private static void satisfactionIndicatorMissing(Facts facts, TwinFindings findings) {
        for (MissingCategory missing : facts.of(MissingCategory.class)) {
            if (missing.category() == IndicatorCategory.SATISFACTION) {
                String variant = missing.requiredFor() != null
                        ? "required"
                        : facts.table().isInternalProject() ? "internal" : "";
                findings.reportAs(
                        variant, missing, "missing", IndicatorCategory.SATISFACTION, "projects", missing.requiredFor());
            }
        }
    }
}
