package io.github.jixiao.review;

import static io.github.jixiao.review.Given.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.UnreadableAmount.Problem;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableAmountTest {

    private static List<UnreadableAmount> amounts(TableBuilder table) {
        return Given.reviewed(table).money().unreadableAmounts();
    }

    private static List<UnreadableAmount> amounts(Entry<String> unit, FundingAmounts annual) {
        return amounts(Given.project()
                .funding(new Funding(
                        unit, annual, FundingAmounts.UNSTATED, List.of(), Entry.unstated(), Entry.unstated())));
    }

    private static List<Problem> problems(Entry<String> unit, FundingAmounts annual) {
        return amounts(unit, annual).stream().map(UnreadableAmount::problem).toList();
    }

    @Test
    void wordsAreNoAmount() {
        FundingAmounts annual = FundingAmounts.UNSTATED.withTotal(Entry.unreadable("五十余万", Location.UNKNOWN));

        assertThat(problems(Entry.of("万元"), annual)).containsExactly(Problem.NOT_A_NUMBER);
    }

    @Test
    void theTotalMustBePositive() {
        assertThat(problems(Entry.of("万元"), Given.total("0"))).containsExactly(Problem.NOT_POSITIVE);
        assertThat(problems(Entry.of("万元"), Given.total("-5"))).containsExactly(Problem.NOT_POSITIVE);
    }

    @Test
    void aPartMayBeZeroButNotNegative() {
        assertThat(problems(Entry.of("万元"), Given.total("50").withOtherFunds(box("0"))))
                .isEmpty();
        assertThat(problems(Entry.of("万元"), Given.total("50").withOtherFunds(box("-1"))))
                .containsExactly(Problem.NOT_POSITIVE);
    }

    @Test
    void anAmountWithoutAnyUnitIsToldOnce() {
        FundingAmounts annual =
                Given.total("50").withFiscalAppropriation(box("40")).withOtherFunds(box("10"));

        assertThat(problems(Entry.notOnForm(), annual)).containsExactly(Problem.WITHOUT_UNIT);
    }

    @Test
    void anAmountThatHasNoUnitIsToldWithoutOne() {
        assertThat(amounts(Entry.notOnForm(), Given.total("50.00")))
                .extracting(UnreadableAmount::text)
                .containsExactly("50");
    }

    @Test
    void aSourceThatDoesNotTellTheUnitIsNotAccused() {
        assertThat(problems(Entry.unstated(), Given.total("50"))).isEmpty();
        assertThat(problems(Entry.notOnForm(), FundingAmounts.UNSTATED)).isEmpty();
    }

    @Test
    void aTasksAmountIsKnownByTheTaskWhereverItStands() {
        AnnualTask first = task("普法宣传", Entry.unreadable("若干", Location.UNKNOWN));
        AnnualTask second = task("法律援助", box("20"));

        assertThat(amounts(Given.department().tasks(List.of(first, second)))
                        .get(0)
                        .identity())
                .isEqualTo(amounts(Given.department().tasks(List.of(second, first)))
                        .get(0)
                        .identity());
    }

    private static AnnualTask task(String name, Entry<Money> total) {
        return new AnnualTask(
                Entry.of(name), Entry.unstated(), total, Entry.unstated(), Entry.unstated(), Location.UNKNOWN);
    }
}
