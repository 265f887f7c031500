package io.github.jixiao.review.submission;

import static io.github.jixiao.review.Given.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Given;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Narrative.Change;
import io.github.jixiao.table.Narrative.Change.Direction;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The running text against the tables. */
class NarrativeTest {

    private static PerformanceTargetTable project(String name, String budget) {
        return Given.project()
                .projectName(Entry.of(name))
                .fiscalYear(FiscalYear.stated(2025))
                .units(ResponsibleUnits.ofImplementingUnit("云溪区城市管理局"))
                .funding(Funding.ofAnnual(Given.total(budget)))
                .build();
    }

    private static ReviewedSubmission submission(Narrative narrative, PerformanceTargetTable... tables) {
        return new ReviewedSubmission(new Submission(Source.named("示例"), narrative, List.of(tables)), Given.PROFILE);
    }

    private static <T> List<T> facts(Class<T> type, ReviewedSubmission submission) {
        return submission.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Narrative total(@Nullable Integer count, @Nullable String total, LabelledAmount... composition) {
        return new Narrative(count, total == null ? null : money(total), null, List.of(composition), List.of());
    }

    private static List<String> mismatches(Narrative narrative, PerformanceTargetTable... tables) {
        return facts(NarrativeTotal.class, submission(narrative, tables)).stream()
                .filter(NarrativeTotal::mismatched)
                .map(NarrativeTotal::variant)
                .toList();
    }

    @Test
    void tablesOfSeveralYearsAreNotTheTotalOfOne() {
        PerformanceTargetTable earlier = project("照明提升", "7.67").toBuilder()
                .fiscalYear(FiscalYear.stated(2024))
                .build();

        assertThat(mismatches(total(1, "8"), earlier, project("照明提升", "8"))).isEmpty();
    }

    @Test
    void theTotalIsTheSumOfTheTables() {
        PerformanceTargetTable first = project("照明提升", "7.67");
        PerformanceTargetTable second = project("步道改造", "8");

        assertThat(mismatches(total(2, "15.67"), first, second)).isEmpty();
        assertThat(mismatches(total(2, "16.67"), first, second)).containsExactly("");
    }

    @Test
    void whereTheTextAnnouncesOtherProjectsOnlyTheCountIsTold() {
        assertThat(mismatches(total(3, "20"), project("照明提升", "7.67"))).containsExactly("count");
    }

    @Test
    void theCompositionMakesTheTotal() {
        LabelledAmount appropriation = new LabelledAmount("一般公共预算拨款", money("15.67"));
        LabelledAmount nothing = new LabelledAmount("政府性基金", money("0"));
        PerformanceTargetTable table = project("照明提升", "15.67");

        assertThat(mismatches(total(null, "15.67", appropriation, nothing), table))
                .isEmpty();
        assertThat(mismatches(total(null, "15.67", nothing), table)).containsExactly("composition");
    }

    @Test
    void aTableWithoutBudgetMakesTheTotalUnknowable() {
        ReviewedSubmission submission =
                submission(total(null, "20"), Given.project().build());

        assertThat(facts(NarrativeTotal.class, submission)).isEmpty();
        assertThat(submission.availabilityOf(FormPart.NARRATIVE_TOTAL)).isEqualTo(Availability.INSUFFICIENT);
        assertThat(submission(Narrative.EMPTY, Given.project().build()).availabilityOf(FormPart.NARRATIVE_TOTAL))
                .isEqualTo(Availability.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        // 3 / 12.67 = 23.678 %
        "INCREASE, 15.67, 3, 23.68, false",
        "INCREASE, 15.67, 3, 23.7, false",
        "INCREASE, 15.67, 3, 24, false",
        "INCREASE, 15.67, 3, 19.14, true",
        "INCREASE, 15.67, 3, 25, true",
        // 5 / 25 = 20 %
        "DECREASE, 20, 5, 20, false",
        "DECREASE, 20, 5, 25, true",
        "INCREASE, 12, 4, 50, false",
        "INCREASE, 12, 4, 33.33, true"
    })
    void aChangeIsMeasuredAgainstTheYearBefore(
            Direction direction, String total, String amount, BigDecimal percent, boolean wrong) {
        Narrative narrative =
                new Narrative(null, money(total), new Change(direction, money(amount), percent), List.of(), List.of());

        assertThat(facts(NarrativeGrowth.class, submission(narrative, project("照明提升", "1"))))
                .singleElement()
                .extracting(NarrativeGrowth::isWrong)
                .isEqualTo(wrong);
    }

    @Test
    void aChangeFromNothingHasNoPercentage() {
        Narrative narrative = new Narrative(
                null, money("3"), new Change(Direction.INCREASE, money("3"), BigDecimal.TEN), List.of(), List.of());
        ReviewedSubmission submission = submission(narrative, project("照明提升", "3"));

        assertThat(facts(NarrativeGrowth.class, submission)).isEmpty();
        assertThat(submission.availabilityOf(FormPart.NARRATIVE_CHANGE)).isEqualTo(Availability.INSUFFICIENT);
    }

    private static NarrativeProject pair(Narrative.Project said, PerformanceTargetTable... tables) {
        Narrative narrative = new Narrative(null, null, null, List.of(), List.of(said));
        return facts(NarrativeProject.class, submission(narrative, tables)).get(0);
    }

    private static Narrative.Project said(
            String name, @Nullable String budget, @Nullable String unit, @Nullable String start, @Nullable String end) {
        return new Narrative.Project(
                name,
                budget == null ? null : money(budget),
                unit,
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    @Test
    void textAndTableArePairedByNameNeverByPlace() {
        NarrativeProject pair =
                pair(said("步道 改造", "8", null, null, null), project("照明提升", "7.67"), project("步道改造", "8"));

        assertThat(pair.tableIndex()).isEqualTo(2);
        assertThat(pair.isBudgetDifferent()).isFalse();
    }

    @Test
    void aNameThatTwoTablesShareOrNoneHasIsNotPaired() {
        Narrative narrative = new Narrative(null, null, null, List.of(), List.of(said("照明提升", "8", null, null, null)));
        ReviewedSubmission twins = submission(narrative, project("照明提升", "8"), project("照明提升", "9"));
        ReviewedSubmission strangers = submission(narrative, project("步道改造", "8"));

        assertThat(facts(NarrativeProject.class, twins)).isEmpty();
        assertThat(facts(NarrativeProject.class, strangers)).isEmpty();
        assertThat(strangers.availabilityOf(FormPart.NARRATIVE_PROJECTS)).isEqualTo(Availability.INSUFFICIENT);
    }

    @Test
    void differentBudgetsAreToldWithTheirDistance() {
        NarrativeProject pair = pair(said("照明提升", "8", null, null, null), project("照明提升", "7.67"));

        assertThat(pair.isBudgetDifferent()).isTrue();
        assertThat(pair.budgetDifference()).isEqualTo(money("0.33"));
    }

    @ParameterizedTest
    @CsvSource({"区城市管理局, false", "云溪区城市管理局, false", "云溪区城市管理局照明科, false", "云溪区园林绿化中心, true"})
    void aShortNameIsNoOtherUnit(String unit, boolean different) {
        assertThat(pair(said("照明提升", null, unit, null, null), project("照明提升", "8"))
                        .isUnitDifferent())
                .isEqualTo(different);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, false",
        "2024-06-01, 2025-06-30, false",
        "2023-01-01, 2023-12-31, true",
        "2026-01-01, 2026-12-31, true",
        "2023-01-01, , false",
        "2026-01-01, , true",
        ", 2023-12-31, true",
        ", 2026-12-31, false"
    })
    void datesWhollyOutsideTheYearAreTold(@Nullable String start, @Nullable String end, boolean outside) {
        NarrativeProject pair = pair(said("照明提升", null, null, start, end), project("照明提升", "8"));

        assertThat(pair.isOutsideYear()).isEqualTo(outside);
        assertThat(pair.dates()).doesNotContain("null");
    }

    private static List<NarrativeUnitFault> unitFaults(Narrative.Project said) {
        Narrative narrative = new Narrative(null, null, null, List.of(), List.of(said));
        return facts(NarrativeUnitFault.class, submission(narrative, project("照明提升", "8")));
    }

    @Test
    void anotherUnitAndAnotherYearAreTwoFaultsOfOneTable() {
        List<NarrativeUnitFault> faults = unitFaults(said("照明提升", null, "云溪区园林绿化中心", "2023-01-01", "2023-12-31"));

        assertThat(faults).extracting(NarrativeUnitFault::variant).containsExactly("", "dates");
        assertThat(faults).extracting(NarrativeUnitFault::tableIndex).containsOnly(1);
        assertThat(faults).extracting(NarrativeUnitFault::identity).doesNotHaveDuplicates();
    }

    @Test
    void anotherUnitIsToldInTheBoxOfTheUnit() {
        PerformanceTargetTable table = project("照明提升", "8");

        assertThat(unitFaults(said("照明提升", null, "云溪区园林绿化中心", null, null)))
                .extracting(NarrativeUnitFault::location)
                .containsExactly(table.units().implementingUnit().location());
    }

    @Test
    void aUnitAndDatesThatTheTableKnowsAreNoFault() {
        assertThat(unitFaults(said("照明提升", null, "区城市管理局", "2025-01-01", "2025-12-31")))
                .isEmpty();
    }
}
