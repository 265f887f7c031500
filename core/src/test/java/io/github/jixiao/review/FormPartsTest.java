package io.github.jixiao.review;

import static io.github.jixiao.review.Given.box;
import static io.github.jixiao.review.Given.costs;
import static io.github.jixiao.review.Given.department;
import static io.github.jixiao.review.Given.project;
import static io.github.jixiao.review.Given.reviewed;
import static io.github.jixiao.review.Given.table;
import static io.github.jixiao.review.Given.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormPartsTest {
    private static final Entry<String> BLANK = Entry.blank(Location.UNKNOWN);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BLANK_FORM", "DEPARTMENT_FUNDING", "PROJECT_EXPENDITURE"})
    void anEmptyFormHasNoPartThatARuleCouldNeed(FormPart part) {
        assertThat(reviewed(project()).availabilityOf(part)).isEqualTo(Availability.ABSENT);
        assertThat(reviewed(department()).availabilityOf(part)).isEqualTo(Availability.ABSENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("present")
    void aPartThatIsFilledIsThere(FormPart part, ReviewedTable table) {
        assertThat(table.availabilityOf(part)).isEqualTo(Availability.AVAILABLE);
    }

    static Stream<Arguments> present() {
        return Stream.of(
                Arguments.of(FormPart.BLANK_FORM, reviewed(project())),
                Arguments.of(FormPart.INDICATORS, row(IndicatorType.QUANTITY)),
                Arguments.of(FormPart.OUTPUT_INDICATORS, row(IndicatorType.QUANTITY)),
                Arguments.of(FormPart.QUANTITY_INDICATORS, row(IndicatorType.QUANTITY)),
                Arguments.of(FormPart.QUALITY_INDICATORS, row(IndicatorType.QUALITY)),
                Arguments.of(FormPart.TIMELINESS_INDICATORS, row(IndicatorType.TIMELINESS)),
                Arguments.of(FormPart.BENEFIT_INDICATORS, row(IndicatorType.SOCIAL_BENEFIT)),
                Arguments.of(FormPart.ECONOMIC_BENEFIT_INDICATORS, row(IndicatorType.ECONOMIC_BENEFIT)),
                Arguments.of(FormPart.SATISFACTION_INDICATORS, row(IndicatorType.SERVICE_RECIPIENT_SATISFACTION)),
                Arguments.of(FormPart.COST_INDICATORS, row(IndicatorType.COST)),
                Arguments.of(FormPart.COST_ITEMS, costs("50", "灯具采购费", "≤35万元", "施工费", "不超预算")),
                Arguments.of(FormPart.ALL_COST_ITEMS, costs("50", "灯具采购费", "≤35万元")),
                Arguments.of(FormPart.TYPE_ROWS, reviewed(project().columns(Set.of(IndicatorColumn.NAME)))),
                Arguments.of(
                        FormPart.TYPE_ROWS, reviewed(project().blankTypes(Set.of(IndicatorType.ECOLOGICAL_BENEFIT)))),
                Arguments.of(FormPart.STANDARD_COLUMN, noted(Indicator.builder().standard("行业标准"))),
                Arguments.of(FormPart.STANDARD_COLUMN, noted(Indicator.builder().scoring("每少一盏扣一分"))),
                Arguments.of(
                        FormPart.DESCRIPTION_COLUMN, noted(Indicator.builder().definition("更换路灯的数量"))),
                Arguments.of(
                        FormPart.DESCRIPTION_COLUMN, noted(Indicator.builder().basis("年度计划"))),
                Arguments.of(FormPart.WEIGHTS, noted(Indicator.builder().weight(BigDecimal.TEN))),
                Arguments.of(FormPart.BUDGET, costs("50")),
                Arguments.of(FormPart.AMOUNTS, costs("50")),
                Arguments.of(
                        FormPart.AMOUNTS,
                        funded(FundingAmounts.UNSTATED.withTotal(Entry.unreadable("五十余万", Location.UNKNOWN)))),
                Arguments.of(FormPart.FUNDING_PARTS, funded(total("50").withFiscalAppropriation(box("50")))),
                Arguments.of(FormPart.DEPARTMENT_FUNDING, departmentOf("250", "50")),
                Arguments.of(FormPart.PROJECT_EXPENDITURE, departmentOf("250", "50")),
                Arguments.of(FormPart.UNITS, reviewed(project().units(ResponsibleUnits.ofImplementingUnit("云溪区司法局")))),
                Arguments.of(FormPart.PROJECT_CODE, reviewed(project().projectCode(Entry.of("431281")))),
                Arguments.of(FormPart.FISCAL_YEAR, reviewed(project().fiscalYear(FiscalYear.stated(2025)))),
                Arguments.of(
                        FormPart.ANNUAL_OBJECTIVE, reviewed(project().objectives(Objectives.ofAnnual("更换路灯420盏")))),
                Arguments.of(FormPart.EXPENDITURE_SCHEDULE, scheduled("30", "100")),
                Arguments.of(FormPart.TASKS, tasks(Entry.of("普法宣传"), Entry.unstated())),
                Arguments.of(FormPart.TASK_AMOUNTS, tasks(Entry.of("普法宣传"), "30")),
                Arguments.of(
                        FormPart.CONTROL_RATE_ROW, table(Indicator.of(IndicatorType.COST, "项目或定额成本控制率", "=100%"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("insufficient")
    void aPartThatIsThereAndNotFilledIsTooLittle(FormPart part, ReviewedTable table) {
        assertThat(table.availabilityOf(part)).isEqualTo(Availability.INSUFFICIENT);
    }

    static Stream<Arguments> insufficient() {
        return Stream.of(
                Arguments.of(FormPart.ALL_COST_ITEMS, costs("50", "灯具采购费", "≤35万元", "施工费", "不超预算")),
                Arguments.of(FormPart.BUDGET, costs("0")),
                Arguments.of(FormPart.FUNDING_PARTS, costs("50")),
                Arguments.of(FormPart.DEPARTMENT_FUNDING, reviewed(department())),
                Arguments.of(FormPart.PROJECT_EXPENDITURE, reviewed(department())),
                Arguments.of(
                        FormPart.UNITS,
                        reviewed(project()
                                .units(new ResponsibleUnits(
                                        BLANK,
                                        Entry.unstated(),
                                        Entry.unstated(),
                                        Entry.unstated(),
                                        Entry.unstated())))),
                Arguments.of(FormPart.PROJECT_CODE, reviewed(project().projectCode(BLANK))),
                Arguments.of(
                        FormPart.PROJECT_CODE,
                        reviewed(project().projectCode(Entry.unreadable("？", Location.UNKNOWN)))),
                Arguments.of(FormPart.EXPENDITURE_SCHEDULE, scheduled("40", "30", "30")),
                Arguments.of(FormPart.TASK_AMOUNTS, tasks(Entry.of("普法宣传"), Entry.unstated())));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECT_CODE", "PROJECT_EXPENDITURE", "DEPARTMENT_FUNDING", "FUNDING_PARTS", "COST_ITEMS"})
    void aBoxThatTheFormLacksIsNotThere(FormPart part) {
        assertThat(reviewed(project().projectCode(Entry.notOnForm())).availabilityOf(part))
                .isEqualTo(Availability.ABSENT);
    }

    private static ReviewedTable row(IndicatorType type) {
        return table(Indicator.of(type, "路灯照明", "≥12盏"));
    }

    private static ReviewedTable noted(Indicator.Builder row) {
        return table(
                row.type(IndicatorType.QUANTITY).name("更换路灯").target("≥420盏").build());
    }

    private static ReviewedTable funded(FundingAmounts annual) {
        return reviewed(project().funding(Funding.ofAnnual(annual)));
    }

    private static ReviewedTable departmentOf(String basic, String projects) {
        return reviewed(department()
                .funding(new Funding(
                        Entry.of("万元"), total("300"), FundingAmounts.UNSTATED, List.of(), box(basic), box(projects))));
    }

    private static ReviewedTable scheduled(String... percentages) {
        return reviewed(project()
                .expenditureSchedule(Stream.of(percentages)
                        .map(percent -> new ScheduledExpenditure("某月底", Entry.of(new BigDecimal(percent))))
                        .toList()));
    }

    private static ReviewedTable tasks(Entry<String> name, String total) {
        return tasks(name, box(total));
    }

    private static ReviewedTable tasks(Entry<String> name, Entry<Money> total) {
        return reviewed(department()
                .tasks(List.of(new AnnualTask(
                        name, Entry.unstated(), total, Entry.unstated(), Entry.unstated(), Location.UNKNOWN))));
    }
}
