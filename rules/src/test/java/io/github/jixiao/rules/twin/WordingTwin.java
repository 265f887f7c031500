package io.github.jixiao.rules.twin;

import io.github.jixiao.review.NoteColumn;
import io.github.jixiao.review.NoteColumn.Fault;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.UnpairedMark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

final class WordingTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "benefit-target-is-a-slogan", WordingTwin::benefitTargetIsASlogan,
            "indicator-description-uninformative", WordingTwin::indicatorDescriptionUninformative,
            "indicator-name-repeated", WordingTwin::indicatorNameRepeated,
            "indicator-name-too-long", WordingTwin::indicatorNameTooLong,
            "punctuation-unbalanced", WordingTwin::punctuationUnbalanced,
            "routine-management-indicator", WordingTwin::routineManagementIndicator,
            "standard-column-blank", WordingTwin::standardColumnBlank,
            "standard-repeats-target", WordingTwin::standardRepeatsTarget,
            "target-repeated-in-name", WordingTwin::targetRepeatedInName);

    private WordingTwin() {}

    private static void benefitTargetIsASlogan(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(row -> row.isBenefit() && row.isFilled())) {
            if (row.wording().isSlogan() && !row.wording().isGraded()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void indicatorDescriptionUninformative(Facts facts, TwinFindings findings) {
        for (NoteColumn column : facts.of(NoteColumn.class)) {
            boolean tellsNothing = column.fault() == Fault.REPEATS_NAME || column.fault() == Fault.SAME_EVERYWHERE;
            if (tellsNothing && !column.isStandard()) {
                String variant = column.fault() == Fault.SAME_EVERYWHERE ? "same-everywhere" : "";
                findings.reportAs(variant, column, "rows", column.filled());
            }
        }
    }

    private static void indicatorNameRepeated(Facts facts, TwinFindings findings) {
        Map<String, ReviewedIndicator> first = new HashMap<>();
        Set<String> typesMet = new HashSet<>();
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.nameKey().isEmpty()) {
                continue;
            }
            ReviewedIndicator before = first.putIfAbsent(row.term() + row.nameKey(), row);
            boolean newInType = typesMet.add(row.term() + "/" + row.type() + "/" + row.nameKey());
            if (before != null) {
                String variant = newInType ? "other-type" : "";
                findings.reportAs(variant, row.repetition(), "name", row.writtenName(), "firstRow", before.row());
            }
        }
    }

    private static void indicatorNameTooLong(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.isNamed() && row.name().isSentence()) {
                int length = row.nameKey().length();
                String variant = length > 100 ? "" : "sentence";
                findings.reportAs(variant, row, "name", row.writtenName(), "length", length, "limit", 100);
            }
        }
    }

    private static void punctuationUnbalanced(Facts facts, TwinFindings findings) {
        for (UnpairedMark cell : facts.of(UnpairedMark.class)) {
            findings.report(cell, "mark", cell.mark(), "text", cell.text());
        }
    }

    private static void routineManagementIndicator(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.indicators()) {
            if (row.isFilled() && row.name().isRoutineManagement()) {
                findings.reportTarget("", row);
            }
        }
    }

    private static void standardColumnBlank(Facts facts, TwinFindings findings) {
        for (NoteColumn column : facts.of(NoteColumn.class)) {
            if (column.isStandard() && column.filled() == 0) {
                findings.report(column);
            }
        }
    }

    private static void standardRepeatsTarget(Facts facts, TwinFindings findings) {
        for (NoteColumn column : facts.of(NoteColumn.class)) {
            if (column.isStandard() && column.fault() == Fault.REPEATS_TARGET) {
                findings.report(column, "rows", column.filled());
            }
        }
    }

    private static void targetRepeatedInName(Facts facts, TwinFindings findings) {
        for (ReviewedIndicator row : facts.sure(each -> true)) {
            if (row.isFilled() && row.judgement().isTargetInName()) {
                findings.reportTarget("", row);
            }
        }
    }
}
