package io.github.jixiao.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.WordlessFinding;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewSheetTest {
    private static final TableValidator VALIDATOR =
            TableValidator.builder().profile(Profile.thorough()).build();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 9, EXCELLENT",
        "0, 1, 0, GOOD",
        "0, 2, 0, GOOD",
        "0, 3, 0, FAIR",
        "1, 0, 0, FAIR",
        "2, 0, 0, POOR"
    })
    void faultsLowerTheCeiling(int errors, int warnings, int infos, Grade ceiling) {
        List<Finding> evidence = Stream.of(
                        findings(Severity.ERROR, errors),
                        findings(Severity.WARNING, warnings),
                        findings(Severity.INFO, infos))
                .flatMap(List::stream)
                .toList();

        assertThat(ItemReview.of(ReviewItem.CLARITY, evidence, 1, 1, 0).grade()).isEqualTo(ceiling);
    }

    @Test
    void anItemNoRuleLookedAtHasNoGrade() {
        assertThat(ItemReview.of(ReviewItem.CLARITY, List.of(), 0, 0, 3).grade())
                .isNull();
    }

    @Test
    void everyItemButConditionsHasRulesAndEveryRuleAnItem() {
        assertThat(VALIDATOR.rules().stream().map(RuleInfo::item).distinct())
                .containsExactlyInAnyOrder(Stream.of(ReviewItem.values())
                        .filter(item -> item != ReviewItem.CONDITIONS)
                        .toArray(ReviewItem[]::new));
    }

    @Test
    void rulesSpeakAboutTheItemTheirFaultBelongsTo() {
        assertThat(item("template-placeholder-left")).isEqualTo(ReviewItem.FORM_COMPLETENESS);
        assertThat(item("quality-indicator-missing")).isEqualTo(ReviewItem.FORM_COMPLETENESS);
        assertThat(item("objective-without-number")).isEqualTo(ReviewItem.CLARITY);
        assertThat(item("text-belongs-to-another-project")).isEqualTo(ReviewItem.OBJECTIVE_RELEVANCE);
        assertThat(item("ecological-indicator-unrelated")).isEqualTo(ReviewItem.OBJECTIVE_RELEVANCE);
        assertThat(item("vague-quantifier")).isEqualTo(ReviewItem.INDICATOR_SOUNDNESS);
        assertThat(item("comparison-direction-reversed")).isEqualTo(ReviewItem.PERFORMANCE_REASONABLENESS);
        assertThat(item("satisfaction-target-low")).isEqualTo(ReviewItem.PERFORMANCE_REASONABLENESS);
        assertThat(item("narrative-total-mismatch")).isEqualTo(ReviewItem.FUNDING_MATCH);
        assertThat(item("cost-exceeds-budget")).isEqualTo(ReviewItem.FUNDING_MATCH);
        assertThat(item("expenditure-schedule-slow")).isEqualTo(ReviewItem.ATTAINABILITY);
    }

    @Test
    void pointsAddUpToAHundred() {
        assertThat(Stream.of(ReviewItem.values()).mapToInt(ReviewItem::points).sum())
                .isEqualTo(100);
    }

    @Test
    void conditionsAreLeftToTheReviewerAndTheRestIsRebased() {
        ReviewSheet sheet = sheet(project(50));

        assertThat(sheet.items()).extracting(ItemReview::item).containsExactly(ReviewItem.values());
        assertThat(sheet.items().get(7).isAssessed()).isFalse();
        assertThat(sheet.assessedPoints()).isLessThanOrEqualTo(90);
        assertThat(sheet.scoreAtMost()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Test
    void aMoneyFaultLowersFundingMatchAlone() {
        ReviewSheet right = sheet(project(50));
        ReviewSheet wrong = sheet(project(45));

        assertThat(grade(wrong, ReviewItem.FUNDING_MATCH)).isGreaterThan(grade(right, ReviewItem.FUNDING_MATCH));
        assertThat(Stream.of(ReviewItem.values()).filter(item -> item != ReviewItem.FUNDING_MATCH))
                .allSatisfy(item -> assertThat(grade(wrong, item)).isEqualTo(grade(right, item)));
        assertThat(wrong.scoreAtMost()).isLessThan(right.scoreAtMost());
    }

    @Test
    void everyFindingOfTheTableIsEvidenceOnce() {
        ValidationReport report = VALIDATOR.validate(project(45));
        SubmissionReport submission = report.submissions().get(0);
        ReviewSheet sheet = ReviewSheet.of(submission, submission.tables().get(0), report.rules())
                .orElseThrow();

        assertThat(sheet.items().stream().flatMap(item -> item.evidence().stream()))
                .containsExactlyInAnyOrderElementsOf(submission.findings());
    }

    @Test
    void aRuleAcrossTablesIsCountedWhereItReports() {
        ValidationReport report = VALIDATOR.validate(project(50));
        SubmissionReport alone = report.submissions().get(0);
        RuleStatus across = new RuleStatus("narrative-unit-mismatch", Outcome.REPORTED, null);
        SubmissionReport elsewhere =
                new SubmissionReport(alone.source(), alone.tables(), List.of(across), List.of(), List.of());
        SubmissionReport here = new SubmissionReport(
                alone.source(),
                alone.tables(),
                List.of(across),
                List.of(finding("narrative-unit-mismatch", Severity.ERROR)),
                List.of());

        assertThat(clarity(here, report).reported())
                .isEqualTo(clarity(elsewhere, report).reported() + 1);
        assertThat(clarity(here, report).passed())
                .isEqualTo(clarity(elsewhere, report).passed());
    }

    private static ItemReview clarity(SubmissionReport submission, ValidationReport report) {
        return ReviewSheet.of(submission, submission.tables().get(0), report.rules()).orElseThrow().items().stream()
                .filter(review -> review.item() == ReviewItem.CLARITY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAFilledProjectTableHasASheet() {
        SubmissionReport submission = VALIDATOR
                .validate(PerformanceTargetTable.builder(TableKind.SELF_EVALUATION)
                        .build())
                .submissions()
                .get(0);

        assertThat(ReviewSheet.of(submission, submission.tables().get(0), VALIDATOR.rules()))
                .isEmpty();
    }

    private static @Nullable Grade grade(ReviewSheet sheet, ReviewItem item) {
        return sheet.items().stream()
                .filter(review -> review.item() == item)
                .findFirst()
                .orElseThrow()
                .grade();
    }

    private static ReviewItem item(String rule) {
        return VALIDATOR.rules().stream()
                .filter(info -> info.id().equals(rule))
                .map(RuleInfo::item)
                .findFirst()
                .orElseThrow();
    }

    private static ReviewSheet sheet(PerformanceTargetTable table) {
        ValidationReport report = VALIDATOR.validate(table);
        SubmissionReport submission = report.submissions().get(0);
        List<RuleInfo> rules = report.rules();
        return ReviewSheet.of(submission, submission.tables().get(0), rules).orElseThrow();
    }

    /** A project of 50 万元 whose sources add up to what is given. */
    private static PerformanceTargetTable project(int sources) {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .fiscalYear(FiscalYear.stated(2026))
                .projectName(Entry.of("河堤步道修缮"))
                .units(ResponsibleUnits.ofImplementingUnit("云栈县水利局"))
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED
                        .withTotal(Entry.of(Money.ofWanYuan("50")))
                        .withFiscalAppropriation(Entry.of(Money.ofWanYuan(String.valueOf(sources))))
                        .withOtherFunds(Entry.of(Money.ZERO))))
                .objectives(Objectives.ofAnnual("年内修缮河堤步道12公里，方便沿线居民出行。"))
                .indicators(List.of(
                        Indicator.of(IndicatorType.QUANTITY, "修缮步道长度", "≥12公里"),
                        Indicator.of(IndicatorType.QUALITY, "工程验收合格率", "≥98%"),
                        Indicator.of(IndicatorType.TIMELINESS, "工程完工时间", "2026年10月底前"),
                        Indicator.of(IndicatorType.COST, "步道修缮费", "≤50万元"),
                        Indicator.of(IndicatorType.SOCIAL_BENEFIT, "步道日均通行人次", "≥800人次"),
                        Indicator.of(IndicatorType.SERVICE_RECIPIENT_SATISFACTION, "沿线居民满意度", "≥90%")))
                .build();
    }

    private static List<Finding> findings(Severity severity, int count) {
        return Stream.generate(() -> finding("some-rule", severity))
                .limit(count)
                .toList();
    }

    private static Finding finding(String rule, Severity severity) {
        return WordlessFinding.of(rule, severity, 1, Location.UNKNOWN);
    }
}
