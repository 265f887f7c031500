package io.github.jixiao.readers.form.funding;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells by the total whether a box such as 其他资金 includes the sources printed beside it, 自筹资金 or 单位资金, or stands next to them: forms
 * do both, and their labels do not say which.
 */
final class FundingSplit {

    private FundingSplit() {}

    /** The amounts as read, or with the sources beside them counted in where only that adds up to the total. */
    static FundingAmounts settle(FundingAmounts read, Entry<Money> otherInAll, Entry<Money> fiscalInAll) {
        FundingAmounts others = read.withOtherFunds(otherInAll);
        return Stream.of(others, read.withFiscalAppropriation(fiscalInAll), others.withFiscalAppropriation(fiscalInAll))
                .filter(FundingSplit::addsUp)
                .findFirst()
                .orElse(read);
    }

    /** Whether the total is not stated, or the parts make it up; funds of higher levels and funds carried over may be counted in. */
    static boolean addsUp(FundingAmounts amounts) {
        if (!amounts.total().isFilled()) {
            return true;
        }
        Money total = amounts.total().require();
        List<Money> sums =
                new ArrayList<>(List.of(Money.sum(filled(amounts.fiscalAppropriation(), amounts.otherFunds()))));
        for (Money beside : filled(amounts.higherLevelFunds(), amounts.carriedOver())) {
            List.copyOf(sums).forEach(sum -> sums.add(sum.plus(beside)));
        }
        return sums.contains(total);
    }

    private static List<Money> filled(Entry<Money> first, Entry<Money> second) {
        return Stream.of(first, second)
                .filter(Entry::isFilled)
                .map(Entry::require)
                .toList();
    }
}
