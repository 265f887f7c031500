package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.TableKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewedTableTest {
    private static final Entry<String> BLANK = Entry.blank(Location.UNKNOWN);

    @Test
    void aNameIsMissingUnlessItIsFilledOrTheFormHasNoBoxForIt() {
        assertThat(Given.reviewed(Given.project().projectName(Entry.of("照明提升")))
                        .head()
                        .isNameMissing())
                .isFalse();
        assertThat(Given.reviewed(Given.project().projectName(BLANK)).head().isNameMissing())
                .isTrue();
        assertThat(Given.reviewed(Given.project()).head().isNameMissing()).isTrue();
        assertThat(Given.reviewed(Given.project().projectName(Entry.notOnForm()))
                        .head()
                        .isNameMissing())
                .isFalse();
    }

    @Test
    void aDepartmentIsNamedByItsOwnBox() {
        assertThat(Given.reviewed(Given.department().projectName(Entry.of("照明提升")))
                        .head()
                        .isNameMissing())
                .isTrue();
        assertThat(Given.reviewed(Given.department().departmentName(Entry.of("司法局")))
                        .head()
                        .isNameMissing())
                .isFalse();
    }

    @Test
    void theAnnualObjectiveIsMissingLikeAName() {
        assertThat(Given.reviewed(Given.project()).head().isAnnualObjectiveMissing())
                .isTrue();
        assertThat(Given.reviewed(Given.project().objectives(Objectives.ofAnnual("更换路灯420盏")))
                        .head()
                        .isAnnualObjectiveMissing())
                .isFalse();
    }

    @Test
    void aFormThatAsksForNoMoneyIsNotAskedForABudget() {
        ReviewedTable silent = Given.reviewed(Given.project());
        ReviewedTable withUnit = Given.reviewed(Given.project().funding(Funding.ofAnnual(FundingAmounts.UNSTATED)));
        ReviewedTable blank = Given.reviewed(Given.project()
                .funding(new Funding(
                        Entry.unstated(),
                        FundingAmounts.UNSTATED.withTotal(Entry.blank(Location.UNKNOWN)),
                        FundingAmounts.UNSTATED,
                        List.of(),
                        Entry.unstated(),
                        Entry.unstated())));

        assertThat(silent.head().budgetTotalVariant()).isEqualTo("not-on-form");
        assertThat(silent.availabilityOf(FormPart.BUDGET)).isEqualTo(Availability.ABSENT);
        assertThat(withUnit.head().budgetTotalVariant()).isEmpty();
        assertThat(withUnit.availabilityOf(FormPart.BUDGET)).isEqualTo(Availability.INSUFFICIENT);
        assertThat(blank.head().isBudgetTotalMissing()).isTrue();
        assertThat(blank.head().budgetTotalVariant()).isEmpty();
    }

    @Test
    void anUnreadableBudgetIsNotMissing() {
        ReviewedTable table = Given.reviewed(Given.project()
                .funding(Funding.ofAnnual(
                        FundingAmounts.UNSTATED.withTotal(Entry.unreadable("五十余万", Location.UNKNOWN)))));

        assertThat(table.head().isBudgetTotalMissing()).isFalse();
        assertThat(table.availabilityOf(FormPart.BUDGET)).isEqualTo(Availability.INSUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "办公楼修缮, true, false",
        "机关办公设备更新, true, true",
        "道路改造工程, true, false",
        "电子设备 购置, true, false",
        "普法宣传, false, false",
        "机关运转经费, false, true"
    })
    void theNameTellsWhetherItBuildsOrServesTheUnitItself(String name, boolean capital, boolean internal) {
        ReviewedTable table = Given.reviewed(Given.project().projectName(Entry.of(name)));

        assertThat(!table.requiredTypes().isEmpty()).isEqualTo(capital);
        assertThat(table.isInternalProject()).isEqualTo(internal);
    }

    @Test
    void theYearIsRecoverableFromCodeOrContent() {
        ReviewedTable nothing = Given.reviewed(Given.project());
        ReviewedTable code = Given.reviewed(Given.project().projectCode(Entry.of("43128125P004301102284")));
        ReviewedTable content =
                Given.reviewed(Given.project().fiscalYear(new FiscalYear(2025, FiscalYear.Origin.CONTENT)));
        ReviewedTable stated = Given.reviewed(Given.project().fiscalYear(FiscalYear.stated(2025)));

        assertThat(nothing.head().isFiscalYearUnstated()).isTrue();
        assertThat(nothing.head().fiscalYearVariant()).isEmpty();
        assertThat(nothing.head().inferredYear()).isNull();
        assertThat(List.of(code, content))
                .allMatch(table -> Objects.equals(table.head().inferredYear(), 2025));
        assertThat(code.head().fiscalYearVariant()).isEqualTo("recoverable");
        assertThat(content.head().fiscalYearVariant()).isEqualTo("recoverable");
        assertThat(stated.head().isFiscalYearUnstated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "43128125P004301102284, 2025, false, ''",
        "43128125P004301102284, 2024, true, other-year",
        "4312 8125P00430 1102284, 2025, false, ''",
        "４３１２８１２５P004301102284, 2025, false, ''",
        "431281, 2025, true, ''",
        "43128125p004301102284, 2025, true, ''",
        "43128125P0043011022841, 2025, true, ''"
    })
    void aProjectCodeHasItsFormAndItsYear(String code, int year, boolean faulty, String variant) {
        ReviewedTable table =
                Given.reviewed(Given.project().projectCode(Entry.of(code)).fiscalYear(FiscalYear.stated(year)));

        assertThat(ProjectCode.of(table, false)).isNotNull().satisfies(found -> {
            assertThat(found.isFaulty()).isEqualTo(faulty);
            if (faulty) {
                assertThat(found.variant()).isEqualTo(variant);
            }
        });
        assertThat(ProjectCode.of(table, true)).isNotNull().matches(ProjectCode::isFaulty);
    }

    private static List<String> missingUnits(TableBuilder table) {
        return MissingUnit.of(Given.reviewed(table)).stream()
                .map(MissingUnit::variant)
                .toList();
    }

    @Test
    void somebodyMustAnswerForTheProject() {
        ResponsibleUnits noBox = new ResponsibleUnits(
                Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm());
        ResponsibleUnits blankLine =
                new ResponsibleUnits(Entry.of("云溪区司法局"), Entry.unstated(), Entry.unstated(), Entry.unstated(), BLANK);
        ResponsibleUnits blankBox =
                new ResponsibleUnits(BLANK, Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm());

        assertThat(missingUnits(Given.project().units(noBox))).containsExactly("not-on-form");
        assertThat(missingUnits(Given.project().units(blankBox))).containsExactly("");
        assertThat(missingUnits(Given.project().units(blankLine))).containsExactly("reporting-line");
        assertThat(missingUnits(Given.project().units(ResponsibleUnits.ofImplementingUnit("云溪区司法局"))))
                .isEmpty();
        assertThat(missingUnits(
                        Given.department().departmentName(Entry.of("云溪区司法局")).units(noBox)))
                .isEmpty();
    }

    @Test
    void everyHintIsAFactAndABlankFormIsOne() {
        TableBuilder hints = Given.project()
                .placeholders(List.of(
                        new Placeholder("20××年", Location.UNKNOWN), new Placeholder("指标 1:", Location.UNKNOWN)));

        assertThat(facts(TemplateHint.class, Given.reviewed(hints))).hasSize(2);
        assertThat(facts(TemplateHint.class, Given.reviewed(hints.kind(TableKind.BLANK_TEMPLATE))))
                .extracting(TemplateHint::variant)
                .containsExactly("blank-form");
        assertThat(facts(TemplateHint.class, Given.reviewed(hints.kind(TableKind.SELF_EVALUATION))))
                .isEmpty();
    }

    private static <T> List<T> facts(Class<T> type, ReviewedTable table) {
        return table.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = TableKind.class,
            names = {"SELF_EVALUATION", "BLANK_TEMPLATE"})
    void aFormThatIsNotReviewedShowsNoRows(TableKind kind) {
        ReviewedTable table = Given.reviewed(
                Given.project().kind(kind).indicators(List.of(Indicator.of(IndicatorType.QUANTITY, "更换路灯", "≥420盏"))));

        assertThat(facts(ReviewedIndicator.class, table)).isEmpty();
        assertThat(table.head().isNameMissing()).isFalse();
        assertThat(table.head().isBudgetTotalMissing()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whetherAPartIsThereCanAlwaysBeTold(FormPart part) {
        assertThat(Given.reviewed(Given.project()).availabilityOf(part)).isNotNull();
        assertThat(Given.reviewed(Given.department()).availabilityOf(part)).isNotNull();
    }

    private static final List<IndicatorType> TYPES =
            List.of(IndicatorType.QUANTITY, IndicatorType.QUALITY, IndicatorType.TIMELINESS, IndicatorType.COST);

    private static IndicatorCount count(int rows, String target) {
        return IndicatorCount.of(Given.table(IntStream.range(0, rows)
                .mapToObj(i -> Indicator.of(TYPES.get(i % TYPES.size()), "第" + i + "路段", target))
                .toArray(Indicator[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"0, false, few", "3, true, few", "4, false, crowded-type", "30, false, crowded-type", "31, true, ''"})
    void tooFewOrTooManyIndicatorsAreUnusual(int rows, boolean unusual, String variant) {
        assertThat(count(rows, "≥12盏").isUnusual()).isEqualTo(unusual);
        assertThat(count(rows, "≥12盏").variant()).isEqualTo(variant);
    }

    @Test
    void moreThanTwoFifthsYesOrNoIsMostly() {
        assertThat(count(5, "是").isMostlyYesNo()).isTrue();
        assertThat(count(5, "≥12盏").isMostlyYesNo()).isFalse();
        assertThat(count(0, "是").isMostlyYesNo()).isFalse();
        assertThat(count(5, "是").yesNoVariant()).isEqualTo("mostly");
        assertThat(count(5, "≥12盏").yesNoVariant()).isEmpty();
    }

    @Test
    void oneTypeMayBeCrowded() {
        IndicatorCount count = IndicatorCount.of(Given.table(IntStream.range(0, 11)
                .mapToObj(i -> Indicator.of(IndicatorType.QUALITY, "第" + i + "路段", "≥98%"))
                .toArray(Indicator[]::new)));

        assertThat(count.isUnusual()).isTrue();
        assertThat(count.variant()).isEqualTo("crowded-type");
        assertThat(count.largestType()).isEqualTo(IndicatorType.QUALITY);
    }

    @ParameterizedTest
    @CsvSource({"=100%, true", "100%, true", "≤100%, false", "≥100%, false", "=90%, false", "100, false", "良好, false"})
    void aPrintedControlRateSaysOneHundredPerCent(String target, boolean right) {
        ReviewedTable table = Given.table(Indicator.of(IndicatorType.COST, "项目或定额成本控制率", target));

        assertThat(ControlRateRow.of(table))
                .singleElement()
                .extracting(ControlRateRow::right)
                .isEqualTo(right);
    }

    @Test
    void theControlRateIsAskedForOnlyWhereTheProvincePrintsIt() {
        ReviewedTable strict = new ReviewedTable(1, Given.project().build(), Given.PROFILE.requiringControlRate());

        assertThat(ControlRateRow.of(Given.table())).isEmpty();
        assertThat(ControlRateRow.of(strict))
                .extracting(ControlRateRow::variant)
                .containsExactly("missing");
    }
}
