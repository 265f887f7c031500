package io.github.jixiao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Given;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spans the tables of a submission. */
class AcrossTablesTest {

    private static PerformanceTargetTable department(String projectExpenditure, AnnualTask... tasks) {
        return Given.department()
                .departmentName(Entry.of("云溪区司法局"))
                .funding(new Funding(
                        Entry.of("万元"),
                        FundingAmounts.UNSTATED,
                        FundingAmounts.UNSTATED,
                        List.of(),
                        Entry.unstated(),
                        Given.box(projectExpenditure)))
                .tasks(List.of(tasks))
                .build();
    }

    private static PerformanceTargetTable project(String name, String budget, Indicator... rows) {
        return Given.project()
                .projectName(Entry.of(name))
                .funding(Funding.ofAnnual(Given.total(budget)))
                .indicators(List.of(rows))
                .build();
    }

    private static ReviewedSubmission submission(PerformanceTargetTable... tables) {
        return new ReviewedSubmission(Submission.of("示例", tables), Given.PROFILE);
    }

    private static AnnualTask task(String name, String total) {
        return new AnnualTask(
                Entry.of(name),
                Entry.unstated(),
                Given.box(total),
                Entry.unstated(),
                Entry.unstated(),
                Location.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"50, 30, 20, false, below", "50, 30, 25, true, ''", "50, 30, 10, true, below"})
    void theProjectsShareTheDepartmentsProjectExpenditure(
            String expenditure, String first, String second, boolean different, String variant) {
        ProjectBudgets budgets = Objects.requireNonNull(
                ProjectBudgets.of(submission(department(expenditure), project("普法宣传", first), project("法律援助", second))
                        .tables()));

        assertThat(budgets.isDifferent()).isEqualTo(different);
        assertThat(budgets.variant()).isEqualTo(variant);
        assertThat(budgets.tableIndex()).isNull();
    }

    @Test
    void whereAProjectStatesNoBudgetLessProvesNothing() {
        PerformanceTargetTable unknown =
                Given.project().projectName(Entry.of("法律援助")).build();

        assertThat(ProjectBudgets.of(submission(department("50"), project("普法宣传", "30"), unknown)
                        .tables()))
                .isNotNull()
                .extracting(ProjectBudgets::isDifferent)
                .isEqualTo(false);
    }

    @Test
    void withoutExactlyOneDepartmentThereIsNothingToShare() {
        assertThat(ProjectBudgets.of(submission(project("普法宣传", "30")).tables()))
                .isNull();
        assertThat(ProjectBudgets.of(submission(department("50"), department("50"), project("普法宣传", "30"))
                        .tables()))
                .isNull();
        assertThat(submission(department("50"), project("普法宣传", "30")).availabilityOf(FormPart.DEPARTMENT_AND_PROJECTS))
                .isEqualTo(Availability.AVAILABLE);
        assertThat(submission(project("普法宣传", "30")).availabilityOf(FormPart.DEPARTMENT_AND_PROJECTS))
                .isEqualTo(Availability.ABSENT);
    }

    private static List<String> keys(PerformanceTargetTable table) {
        return WorkItem.of(submission(table).tables().get(0)).stream()
                .map(WorkItem::key)
                .toList();
    }

    @Test
    void aWorkItemIsKnownByItsNameWithoutTheWordsAround() {
        assertThat(keys(department("50", task("开展普法宣传工作", "30")))).isEqualTo(keys(project("普法宣传经费", "30")));
    }

    @Test
    void totalsPricesAndShortNamesAreNoWorkItems() {
        PerformanceTargetTable table = project(
                "普法",
                "50",
                Indicator.of(IndicatorType.COST, "项目总成本", "≤50万元"),
                Indicator.of(IndicatorType.COST, "人均讲课费", "≤1200元/人"),
                Indicator.of(IndicatorType.COST, "宣传", "≤5万元"));

        assertThat(keys(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"设备维保费", "材料采购费用", "宣传培训费", "水电及物业管理费"})
    void whatCostsOfAnyProjectAreCalledIsNoWorkItem(String name) {
        assertThat(keys(project("普法", "50", Indicator.of(IndicatorType.COST, name, "≤5万元"))))
                .isEmpty();
    }

    @Test
    void aCostThatNamesItsWorkIsAWorkItem() {
        assertThat(keys(project("普法", "50", Indicator.of(IndicatorType.COST, "口岸查验设备维保费", "≤5万元"))))
                .hasSize(1);
    }

    private static WorkItem item(Money amount) {
        return new WorkItem(
                new Place(1, "task/普法宣传", 0, Location.UNKNOWN),
                "普法宣传",
                "普法宣传",
                amount,
                Given.PROFILE.rounding(),
                Given.table());
    }

    @ParameterizedTest
    @CsvSource({"15.67, false", "15.66, false", "15.68, true", "15, true"})
    void oneWorkItemMayBeRoundedInOneTableAndNotInTheOther(String amount, boolean different) {
        WorkItem inYuan = item(Objects.requireNonNull(Money.ofUnit(new BigDecimal("156650"), "元")));
        WorkItem inWanYuan = item(Given.money(amount));

        assertThat(inWanYuan.differsFrom(inYuan)).isEqualTo(different);
        assertThat(inYuan.differsFrom(inWanYuan)).isEqualTo(different);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 云溪区司法局, 云溪区司法局, true",
        "2023, 2024, 云溪区司法局, 云溪区司法局, false",
        ", 2024, , 云溪区司法局, true",
        "2024, 2024, 区司法局, 云溪区司法局, true",
        "2024, 2024, 云溪区司法局, 云溪区民政局, false"
    })
    void amountsOfOtherYearsAndOtherUnitsAreNotCompared(
            @Nullable Integer year,
            @Nullable Integer otherYear,
            @Nullable String unit,
            @Nullable String otherUnit,
            boolean comparable) {
        assertThat(item(year, unit, "20").isComparableWith(item(otherYear, otherUnit, "30")))
                .isEqualTo(comparable);
    }

    private static WorkItem item(@Nullable Integer year, @Nullable String unit, String budget) {
        TableBuilder table = project("普法宣传", budget).toBuilder()
                .units(unit == null ? ResponsibleUnits.UNSTATED : ResponsibleUnits.ofImplementingUnit(unit));
        if (year != null) {
            table.fiscalYear(FiscalYear.stated(year));
        }
        return WorkItem.of(Given.reviewed(table)).get(0);
    }

    @Test
    void whatTheWholeTermCostsIsNotComparedWithTheYear() {
        Indicator wholeTerm = Indicator.builder()
                .type(IndicatorType.COST)
                .name("口岸查验设备维保费")
                .term(Term.MEDIUM_TERM)
                .target("≤300万元")
                .build();

        assertThat(keys(project("普法", "50", wholeTerm))).isEmpty();
    }

    @Test
    void budgetsOfSeveralYearsAreNotAddedUp() {
        PerformanceTargetTable before = project("普法宣传", "30").toBuilder()
                .fiscalYear(FiscalYear.stated(2023))
                .build();
        PerformanceTargetTable after = project("法律援助", "40").toBuilder()
                .fiscalYear(FiscalYear.stated(2024))
                .build();

        assertThat(ProjectBudgets.of(submission(department("50"), before, after).tables()))
                .isNull();
    }

    @Test
    void aDifferenceBetweenTablesBelongsToNeither() {
        assertThat(WorkItem.of(submission(project("普法宣传专项", "50")).tables().get(0)))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.tableIndex()).isNull();
                    assertThat(item.table()).isEqualTo(1);
                });
    }

    @Test
    void tablesOfOneNameHaveKeysOfTheirOwn() {
        assertThat(submission(project("普法宣传", "50"), project("普法 宣传", "60"), project("法律援助", "60"))
                        .tables())
                .extracting(ReviewedTable::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void aKeyDoesNotDependOnThePlaceInTheSubmission() {
        String first = submission(project("普法宣传", "50"), project("法律援助", "60"))
                .tables()
                .get(0)
                .key();

        assertThat(submission(project("法律援助", "60"), project("普法宣传", "50"))
                        .tables()
                        .get(1)
                        .key())
                .isEqualTo(first);
    }

    @Test
    void formsThatAreNotReviewedCountForNothing() {
        PerformanceTargetTable selfEvaluation = project("普法宣传", "90").toBuilder()
                .kind(TableKind.SELF_EVALUATION)
                .build();
        ReviewedSubmission submission = submission(department("50"), selfEvaluation);

        assertThat(ProjectBudgets.of(submission.tables())).isNull();
        assertThat(submission.availabilityOf(FormPart.SEVERAL_TABLES)).isEqualTo(Availability.ABSENT);
        assertThat(submission.facts()).noneMatch(WorkItemDifference.class::isInstance);
    }
}
