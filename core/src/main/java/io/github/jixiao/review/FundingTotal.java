package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The total funding of a project against its sources: 资金总额 = 财政拨款 + 其他资金. Funds from higher levels and funds carried over may
 * be counted in or stand beside, as forms differ; the total is right if either reading adds up.
 *
 * @param place the total's box
 * @param term the column
 * @param comparison the total against all sources stated
 * @param agreeing whether one of the readings adds up
 */
public record FundingTotal(Place place, Term term, SumComparison comparison, boolean agreeing) implements AtPlace {

    /**
     * The total of a column, or {@code null} where it or its sources are not known, or the form has a box for part of the sources only
     * (资金总额, 其中：财政拨款).
     */
    static @Nullable FundingTotal of(
            Place place, Term term, FundingAmounts amounts, List<LabelledAmount> bySource, BigDecimal rounding) {
        if (!amounts.total().isFilled()
                || !amounts.total().require().isPositive()
                || amounts.entries().stream().anyMatch(Entry::isUnreadable)
                || amounts.fiscalAppropriation().presence() == Entry.Presence.NOT_ON_FORM) {
            return null;
        }
        List<Money> always = filled(amounts.fiscalAppropriation(), amounts.otherFunds());
        List<Money> beside = filled(amounts.higherLevelFunds(), amounts.carriedOver());
        List<Money> all = new ArrayList<>(always);
        all.addAll(beside);
        if (all.isEmpty()) {
            return null;
        }
        Money stated = amounts.total().require();
        boolean restNotAskedFor = amounts.otherFunds().presence() == Entry.Presence.NOT_ON_FORM
                && Money.sum(all).compareTo(stated) < 0;
        if (restNotAskedFor) {
            return null;
        }
        List<Money> sources = bySource.stream().map(LabelledAmount::amount).toList();
        if (sources.size() > all.size() && sources.containsAll(all)) {
            all = sources;
        }
        SumComparison comparison = SumComparison.of(all, stated, rounding);
        boolean agreeing = comparison.agrees()
                || readings(always, beside)
                        .anyMatch(parts ->
                                SumComparison.of(parts, stated, rounding).agrees());
        return new FundingTotal(place, term, comparison, agreeing);
    }

    private static Stream<List<Money>> readings(List<Money> always, List<Money> beside) {
        return Stream.iterate(0, choice -> choice < 1 << beside.size(), choice -> choice + 1)
                .map(choice -> {
                    List<Money> parts = new ArrayList<>(always);
                    for (int i = 0; i < beside.size(); i++) {
                        if ((choice >> i & 1) == 1) {
                            parts.add(beside.get(i));
                        }
                    }
                    return parts;
                });
    }

    private static List<Money> filled(Entry<Money> first, Entry<Money> second) {
        return Stream.of(first, second)
                .filter(Entry::isFilled)
                .map(Entry::require)
                .toList();
    }
}
