package io.github.jixiao.rules.twin;

import io.github.jixiao.review.MissingUnit;
import io.github.jixiao.review.ProjectCode;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.ReviewedUnit;
import io.github.jixiao.review.TemplateHint;
import io.github.jixiao.table.FiscalYear;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class FormTwin {
    static final Map<String, TwinRule> RULES = Map.of(
            "fiscal-year-missing", FormTwin::fiscalYearMissing,
            "implementing-unit-not-an-organisation", FormTwin::implementingUnitNotAnOrganisation,
            "project-code-malformed", FormTwin::projectCodeMalformed,
            "project-name-missing", FormTwin::projectNameMissing,
            "responsible-unit-missing", FormTwin::responsibleUnitMissing,
            "template-placeholder-left", FormTwin::templatePlaceholderLeft);

    private FormTwin() {}

    private static void fiscalYearMissing(Facts facts, TwinFindings findings) {
        ReviewedTable table = facts.table();
        FiscalYear year = table.table().fiscalYear();
        if (table.head().isFiscalYearUnstated()) {
            Integer told = year == null ? codeYear(facts) : Integer.valueOf(year.value());
            findings.reportAs(told == null ? "" : "recoverable", table, "year", told);
        }
    }

    /** The year in a project code; {@code null} where there is none. */
    private static @Nullable Integer codeYear(Facts facts) {
        return facts.of(ProjectCode.class).stream()
                .filter(code -> !code.isMalformed())
                .map(code -> Integer.valueOf("20" + code.code().substring(6, 8)))
                .findFirst()
                .orElse(null);
    }

    private static void projectCodeMalformed(Facts facts, TwinFindings findings) {
        for (ProjectCode code : facts.of(ProjectCode.class)) {
            if (code.isMalformed() || code.isOfOtherYear() || code.repeated()) {
                findings.reportAs(
                        code.variant(),
                        code,
                        "stated",
                        code.code(),
                        "year",
                        code.year(),
                        "tableYear",
                        code.tableYear());
            }
        }
    }

    private static void responsibleUnitMissing(Facts facts, TwinFindings findings) {
        for (MissingUnit missing : facts.of(MissingUnit.class)) {
            findings.reportAs(missing.variant(), missing);
        }
    }

    private static void implementingUnitNotAnOrganisation(Facts facts, TwinFindings findings) {
        for (ReviewedUnit unit : facts.of(ReviewedUnit.class)) {
            if (unit.isCopyOfProjectName()) {
                report(findings, "", unit);
            } else if (!unit.organisation()) {
                report(findings, "unlikely", unit);
            }
        }
    }

    private static void report(TwinFindings findings, String variant, ReviewedUnit unit) {
        findings.reportAs(variant, unit, "box", unit.label(), "stated", unit.name(), "projectName", unit.projectName());
    }

    private static void projectNameMissing(Facts facts, TwinFindings findings) {
        ReviewedTable table = facts.table();
        if (table.head().isNameMissing()) {
            findings.report(table.head().namePlace(), "kind", table.table().kind());
        }
    }

    private static void templatePlaceholderLeft(Facts facts, TwinFindings findings) {
        for (TemplateHint hint : facts.of(TemplateHint.class)) {
            findings.reportAs(hint.variant(), hint, "hint", hint.text());
        }
    }
}
