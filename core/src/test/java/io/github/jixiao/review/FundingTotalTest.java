package io.github.jixiao.review;

import static io.github.jixiao.review.Given.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingTotalTest {
    private static final FundingAmounts BALANCED =
            Given.total("50").withFiscalAppropriation(box("40")).withOtherFunds(box("10"));

    private static List<FundingTotal> totals(FundingAmounts annual) {
        return Given.reviewed(Given.project().funding(Funding.ofAnnual(annual)))
                .money()
                .fundingTotals();
    }

    private static boolean agrees(FundingAmounts annual) {
        return totals(annual).get(0).agreeing();
    }

    @Test
    void aTotalOfItsSourcesAgrees() {
        assertThat(agrees(BALANCED)).isTrue();
        assertThat(agrees(BALANCED.withTotal(box("55")))).isFalse();
        assertThat(agrees(BALANCED.withTotal(box("45")))).isFalse();
    }

    @Test
    void aSourceThatNoBoxAsksForCountsToo() {
        List<LabelledAmount> sources = List.of(
                new LabelledAmount("财政拨款", Given.money("40")),
                new LabelledAmount("移民后扶资金", Given.money("25")),
                new LabelledAmount("其他资金", Given.money("10")));
        FundingTotal total = total(BALANCED.withTotal(box("75")), sources);
        FundingTotal tooMuch = total(BALANCED.withTotal(box("80")), sources);

        assertThat(total.agreeing()).isTrue();
        assertThat(tooMuch.agreeing()).isFalse();
        assertThat(tooMuch.comparison().parts()).hasSize(3);
    }

    private static FundingTotal total(FundingAmounts annual, List<LabelledAmount> sources) {
        Funding whole = new Funding(
                Entry.of("万元"), annual, FundingAmounts.UNSTATED, sources, Entry.unstated(), Entry.unstated());
        return Given.reviewed(Given.project().funding(whole))
                .money()
                .fundingTotals()
                .get(0);
    }

    @Test
    void blankOrUnstatedOtherFundsAreZero() {
        FundingAmounts appropriation = Given.total("50").withFiscalAppropriation(box("50"));

        assertThat(agrees(appropriation)).isTrue();
        assertThat(agrees(appropriation.withOtherFunds(Entry.blank(Location.UNKNOWN))))
                .isTrue();
        assertThat(agrees(appropriation.withOtherFunds(box("0")))).isTrue();
        assertThat(agrees(appropriation.withOtherFunds(Entry.notOnForm()))).isTrue();
    }

    @Test
    void fundsCarriedOverMayBeCountedInOrStandBeside() {
        assertThat(agrees(BALANCED.withCarriedOver(box("5")))).isTrue();
        assertThat(agrees(BALANCED.withTotal(box("55")).withCarriedOver(box("5"))))
                .isTrue();
        assertThat(agrees(BALANCED.withTotal(box("56")).withCarriedOver(box("5"))))
                .isFalse();
    }

    @Test
    void fundsFromHigherLevelsMayBeCountedInOrStandBeside() {
        FundingAmounts both = BALANCED.withHigherLevelFunds(box("20")).withCarriedOver(box("5"));

        assertThat(agrees(both.withTotal(box("50")))).isTrue();
        assertThat(agrees(both.withTotal(box("55")))).isTrue();
        assertThat(agrees(both.withTotal(box("70")))).isTrue();
        assertThat(agrees(both.withTotal(box("75")))).isTrue();
        assertThat(agrees(both.withTotal(box("65")))).isFalse();
    }

    @Test
    void theFindingTellsAllSourcesStated() {
        SumComparison told = totals(BALANCED.withTotal(box("60")).withCarriedOver(box("5")))
                .get(0)
                .comparison();

        assertThat(told.parts()).isEqualTo(Given.moneys("40", "10", "5"));
        assertThat(told.difference()).isEqualTo(Given.money("5"));
    }

    @Test
    void withoutATotalOrWithoutAnySourceNothingCanBeCompared() {
        assertThat(totals(BALANCED.withTotal(Entry.unstated()))).isEmpty();
        assertThat(totals(BALANCED.withTotal(Entry.blank(Location.UNKNOWN)))).isEmpty();
        assertThat(totals(Given.total("50"))).isEmpty();
    }

    @Test
    void anUnreadableSourceIsInsufficientDataAndNoMismatch() {
        assertThat(totals(BALANCED.withTotal(box("90")).withOtherFunds(Entry.unreadable("若干", Location.UNKNOWN))))
                .isEmpty();
    }

    @Test
    void aFormWithoutABoxForTheMainSourceIsNotCompared() {
        assertThat(totals(BALANCED.withTotal(box("90")).withFiscalAppropriation(Entry.notOnForm())))
                .isEmpty();
    }

    @Test
    void theMediumTermIsComparedWithItself() {
        Funding funding = new Funding(
                Entry.of("万元"),
                BALANCED,
                Given.total("150").withFiscalAppropriation(box("120")),
                List.of(),
                Entry.unstated(),
                Entry.unstated());
        List<FundingTotal> totals =
                Given.reviewed(Given.project().funding(funding)).money().fundingTotals();

        assertThat(totals).extracting(FundingTotal::term).containsExactly(Term.ANNUAL, Term.MEDIUM_TERM);
        assertThat(totals).extracting(FundingTotal::agreeing).containsExactly(true, false);
    }
}
