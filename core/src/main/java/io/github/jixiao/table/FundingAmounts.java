package io.github.jixiao.table;

import io.github.jixiao.value.Money;
import java.util.List;

/**
 * A total and the parts it is made of (资金总额, 其中).
 *
 * @param total 资金总额
 * @param fiscalAppropriation 财政拨款
 * @param otherFunds 其他资金
 * @param higherLevelFunds 上级资金
 * @param carriedOver 上年结转
 */
public record FundingAmounts(
        Entry<Money> total,
        Entry<Money> fiscalAppropriation,
        Entry<Money> otherFunds,
        Entry<Money> higherLevelFunds,
        Entry<Money> carriedOver) {

    /** No amount is stated. */
    public static final FundingAmounts UNSTATED = new FundingAmounts(
            Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated());

    /** The form asks for none of these amounts. */
    public static final FundingAmounts NOT_ON_FORM = new FundingAmounts(
            Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm());

    /** Every entry, the total first. */
    public List<Entry<Money>> entries() {
        return List.of(total, fiscalAppropriation, otherFunds, higherLevelFunds, carriedOver);
    }

    public FundingAmounts withTotal(Entry<Money> newTotal) {
        return new FundingAmounts(newTotal, fiscalAppropriation, otherFunds, higherLevelFunds, carriedOver);
    }

    public FundingAmounts withFiscalAppropriation(Entry<Money> appropriation) {
        return new FundingAmounts(total, appropriation, otherFunds, higherLevelFunds, carriedOver);
    }

    public FundingAmounts withOtherFunds(Entry<Money> other) {
        return new FundingAmounts(total, fiscalAppropriation, other, higherLevelFunds, carriedOver);
    }

    public FundingAmounts withHigherLevelFunds(Entry<Money> higher) {
        return new FundingAmounts(total, fiscalAppropriation, otherFunds, higher, carriedOver);
    }

    public FundingAmounts withCarriedOver(Entry<Money> carried) {
        return new FundingAmounts(total, fiscalAppropriation, otherFunds, higherLevelFunds, carried);
    }
}
