package io.github.jixiao.table;

import io.github.jixiao.value.Money;
import java.util.List;

/**
 * The money boxes of the form, everything in 万元.
 *
 * @param statedUnit the unit of money the form states ({@code 万元} or {@code 元}); {@link Entry#notOnForm()} where nothing in the form
 *     states one, {@link Entry#unstated()} where the source does not tell
 * @param annual this year's funding
 * @param mediumTerm funding over the medium term or the implementation period; never compared with the annual one
 * @param bySource the total by kind of revenue (按收入性质分)
 * @param basicExpenditure 基本支出, department form
 * @param projectExpenditure 项目支出, department form
 */
public record Funding(
        Entry<String> statedUnit,
        FundingAmounts annual,
        FundingAmounts mediumTerm,
        List<LabelledAmount> bySource,
        Entry<Money> basicExpenditure,
        Entry<Money> projectExpenditure) {

    /** Nothing is said about money. */
    public static final Funding UNSTATED = new Funding(
            Entry.unstated(),
            FundingAmounts.UNSTATED,
            FundingAmounts.UNSTATED,
            List.of(),
            Entry.unstated(),
            Entry.unstated());

    public Funding {
        bySource = List.copyOf(bySource);
    }

    /** The annual amounts of a form that states 万元. */
    public static Funding ofAnnual(FundingAmounts annual) {
        return new Funding(
                Entry.of("万元"), annual, FundingAmounts.UNSTATED, List.of(), Entry.unstated(), Entry.unstated());
    }
}
