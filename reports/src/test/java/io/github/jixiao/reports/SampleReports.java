package io.github.jixiao.reports;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.finding.Wording;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports built by hand, so that a test sees exactly what is written about what. */
public final class SampleReports {
    public static final String SHA = "0123456789abcdef".repeat(4);

    public static final Finding FUNDING = finding(
            "funding-total-mismatch",
            Severity.ERROR,
            "财预〔2015〕88号",
            1,
            Location.of(1, 6, 3).withLabel("资金总额").withText("40"),
            new Words(
                    "资金总额 {stated}，各来源 {parts} = {expected}，差 {difference}",
                    "total {stated}, sources {parts} = {expected}, difference {difference}",
                    "核对各项来源",
                    "check the sources"),
            "stated",
            Money.ofWanYuan("40"),
            "parts",
            List.of(Money.ofWanYuan("30"), Money.ofWanYuan("5.00")),
            "expected",
            Money.ofWanYuan("35.00"),
            "difference",
            Money.ofWanYuan("5.00"));

    public static final Finding REPEATED = finding(
            "indicator-name-repeated",
            Severity.WARNING,
            "REVIEW_PRACTICE",
            1,
            Location.of(1, 12, 5).withLabel("指标值").withText("≥2次"),
            new Words("三级指标“{name}”重复出现", "the indicator “{name}” stands twice", "", ""),
            "name",
            "照明维护次数",
            "rows",
            List.of(11, 12));

    public static final Finding ACROSS = finding(
            "project-budgets-differ-from-department",
            Severity.INFO,
            "ARITHMETIC",
            null,
            Location.UNKNOWN,
            new Words("各项目合计与部门项目支出不同", "the projects differ from the department", "核对", "check"));

    private SampleReports() {}

    /** The words of a finding, in both languages. */
    public record Words(String chinese, String english, String chineseAdvice, String englishAdvice) implements Wording {

        @Override
        public String title(Language language) {
            return message("", Map.of(), language);
        }

        @Override
        public String message(String variant, Map<String, Object> values, Language language) {
            String message = language == Language.ENGLISH ? english : chinese;
            for (Map.Entry<String, Object> value : values.entrySet()) {
                message = message.replace("{" + value.getKey() + "}", ValueText.of(value.getValue(), language));
            }
            return message;
        }

        @Override
        public String advice(Language language) {
            return language == Language.ENGLISH ? englishAdvice : chineseAdvice;
        }
    }

    public static Finding finding(
            String rule,
            Severity severity,
            String basis,
            @Nullable Integer table,
            Location location,
            Words words,
            Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return new Finding(
                rule,
                "",
                severity,
                ReviewAspect.APPROPRIATENESS,
                Basis.of(basis),
                table,
                location,
                values,
                rule + "-fingerprint",
                words);
    }

    /** A project table with an indicator in row 12. */
    public static PerformanceTargetTable project(String name) {
        FundingAmounts annual = FundingAmounts.UNSTATED.withTotal(Entry.of(Money.ofWanYuan("40.50")));
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .title("项目支出绩效目标表")
                .fiscalYear(FiscalYear.stated(2025))
                .projectName(Entry.of(name))
                .funding(Funding.ofAnnual(annual))
                .indicators(List.of(Indicator.builder()
                        .type(IndicatorType.QUALITY)
                        .categoryLabel("产出指标")
                        .typeLabel("质量指标")
                        .name("照明维护次数")
                        .target("≥2次")
                        .location(Location.of(1, 12, 5).withLabel("指标值"))
                        .build()))
                .location(Location.of(1, 1, 1))
                .build();
    }

    public static TableReport table(int index, PerformanceTargetTable table, List<RuleStatus> statuses) {
        return new TableReport(index, table, "default", Bilingual.of("指定采用", "asked for"), statuses);
    }

    public static RuleStatus status(String rule, Outcome outcome) {
        return new RuleStatus(rule, outcome, null);
    }

    public static RuleStatus status(String rule, Outcome outcome, String chinese, String english) {
        return new RuleStatus(rule, outcome, Bilingual.of(chinese, english));
    }

    /** One file with a self-evaluation, for which there is no rule. */
    public static SubmissionReport selfEvaluation(String file) {
        PerformanceTargetTable form =
                PerformanceTargetTable.builder(TableKind.SELF_EVALUATION).build();
        RuleStatus status = status("task-total-mismatch", Outcome.NOT_APPLICABLE, "自评表", "a self-evaluation");
        return new SubmissionReport(
                Source.named(file), List.of(table(1, form, List.of(status))), List.of(), List.of(), List.of());
    }

    /** One file with one table, on which these findings were made. */
    public static SubmissionReport submission(String file, Finding... findings) {
        List<RuleStatus> statuses = List.of(
                status("funding-total-mismatch", findings.length == 0 ? Outcome.PASSED : Outcome.REPORTED),
                status("indicator-name-repeated", findings.length < 2 ? Outcome.PASSED : Outcome.REPORTED),
                status("task-total-mismatch", Outcome.INSUFFICIENT_DATA, "任务金额没有填全", "the task amounts are incomplete"),
                status("weight-total-mismatch", Outcome.NOT_APPLICABLE, "表中没有分值栏", "the form has no weights"));
        return new SubmissionReport(
                new Source(file, SHA, null),
                List.of(table(1, project("街心公园照明提升"), statuses)),
                List.of(status(
                        "project-budgets-differ-from-department",
                        Outcome.NOT_APPLICABLE,
                        "文件中只有一张表",
                        "the document has only one table")),
                List.of(findings),
                List.of());
    }

    /** The report with findings that a baseline knows set aside. */
    public static SubmissionReport known(SubmissionReport report, Predicate<Finding> known) {
        return report.settingAside(
                finding -> Optional.of(Suppression.BASELINE).filter(baseline -> known.test(finding)));
    }

    /** A file that could not be read. */
    public static SubmissionReport unread(String file) {
        return SubmissionReport.unread(
                Source.named(file),
                new ReadError(
                        file,
                        "BROKEN_JSON",
                        Location.UNKNOWN.withLine(3),
                        Bilingual.of("不是 JSON，请补上括号", "not JSON; add a brace")));
    }

    public static ValidationReport report(SubmissionReport... submissions) {
        RuleSet ruleSet = new RuleSet("standard", "1", "g", "a", "p", SampleReports.class.getClassLoader());
        List<RuleInfo> rules = Stream.of(
                        "funding-total-mismatch",
                        "indicator-name-repeated",
                        "project-budgets-differ-from-department",
                        "task-total-mismatch",
                        "weight-total-mismatch")
                .map(SampleReports::rule)
                .toList();
        return new ValidationReport(List.of(ruleSet), rules, "default", List.of(submissions));
    }

    private static RuleInfo rule(String id) {
        return new RuleInfo(
                id,
                "standard",
                "funding",
                RuleScope.TABLE,
                Severity.ERROR,
                Map.of(),
                ReviewAspect.APPROPRIATENESS,
                ReviewItem.FUNDING_MATCH,
                Basis.of("ARITHMETIC"),
                List.of(),
                new RulePage(SampleReports.class.getClassLoader(), "none"));
    }
}
