package io.github.jixiao.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingAmountsTest {

    private static Entry<Money> amount(String wanYuan) {
        return Entry.of(Money.ofWanYuan(wanYuan));
    }

    @Test
    void eachAmountHasItsOwnBox() {
        FundingAmounts amounts = FundingAmounts.UNSTATED
                .withTotal(amount("15"))
                .withFiscalAppropriation(amount("8"))
                .withOtherFunds(amount("4"))
                .withHigherLevelFunds(amount("2"))
                .withCarriedOver(amount("1"));

        assertThat(amounts.entries())
                .isEqualTo(List.of(amount("15"), amount("8"), amount("4"), amount("2"), amount("1")));
        assertThat(amounts)
                .isEqualTo(new FundingAmounts(amount("15"), amount("8"), amount("4"), amount("2"), amount("1")));
        assertThat(amounts.withTotal(amount("16")).entries().subList(1, 5))
                .isEqualTo(amounts.entries().subList(1, 5));
        assertThat(amounts.withFiscalAppropriation(amount("9")).otherFunds()).isEqualTo(amount("4"));
    }

    @Test
    void unstatedAmountsAndThoseNotOnTheFormAreTwoThings() {
        assertThat(FundingAmounts.UNSTATED.entries())
                .allSatisfy(entry -> assertThat(entry).isEqualTo(Entry.unstated()));
        assertThat(FundingAmounts.NOT_ON_FORM.entries())
                .allSatisfy(entry -> assertThat(entry).isEqualTo(Entry.notOnForm()));
    }

    @Test
    void annualFundingIsInTenThousandYuanAndLeavesTheRestUnstated() {
        Funding funding = Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(amount("15")));

        assertThat(funding.statedUnit().require()).isEqualTo("万元");
        assertThat(funding.annual().total()).isEqualTo(amount("15"));
        assertThat(funding.mediumTerm()).isEqualTo(FundingAmounts.UNSTATED);
        assertThat(Funding.UNSTATED.statedUnit().isOnForm()).isFalse();
    }

    @Test
    void everyUnitHasItsOwnBox() {
        ResponsibleUnits units = new ResponsibleUnits(
                Entry.of("实施"), Entry.of("预算单位"), Entry.of("预算部门"), Entry.of("主管"), Entry.of("填报"));

        assertThat(units.entries()).extracting(Entry::require).containsExactly("实施", "预算单位", "预算部门", "主管", "填报");
        assertThat(ResponsibleUnits.ofImplementingUnit("实施").entries().subList(1, 5))
                .allSatisfy(entry -> assertThat(entry.isOnForm()).isFalse());
    }

    @Test
    void aNarrativeWithoutTextOrFactsIsEmpty() {
        assertThat(Narrative.EMPTY.isEmpty()).isTrue();
        assertThat(new Narrative(2, null, null, List.of(), List.of()).isEmpty()).isFalse();
        assertThat(new Narrative.Project("照明", null, null, null, null).overview())
                .isNull();
    }

    @Test
    void aSubmissionOfTablesAloneHasItsNameAndNoNarrative() {
        Submission submission = Submission.of(
                "a.docx", PerformanceTargetTable.builder(TableKind.REGION).build());

        assertThat(submission.source()).isEqualTo(Source.named("a.docx"));
        assertThat(submission.source().sha256()).isNull();
        assertThat(submission.narrative()).isEqualTo(Narrative.EMPTY);
        assertThat(submission.tables()).hasSize(1);
    }

    @Test
    void aStatedYearComesFromTheForm() {
        assertThat(FiscalYear.stated(2025)).isEqualTo(new FiscalYear(2025, FiscalYear.Origin.FORM));
        assertThat(Objectives.ofAnnual("目标").mediumTerm().isOnForm()).isFalse();
    }
}
