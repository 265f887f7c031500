package io.github.jixiao.review;

import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cost indicators of a column against the budget they must not exceed (财预〔2021〕101号 三（三）).
 *
 * <p>Only money that adds up is counted: prices per head, rates and money saved are not, and a total that stands beside its items is
 * counted once; {@link CostItems} sorts them.
 *
 * @param place the first cost indicator
 * @param items the indicators added up
 * @param namedTotal the amount of an indicator that names the project's whole cost beside its items
 * @param sure whether the reading of no item leaves a doubt
 * @param complete whether every cost indicator states money that adds up
 * @param settled whether nothing that does not add up could make up for what the budget leaves uncovered
 * @param ceiling the amount that costs must not exceed: the budget, or a department's total funding
 * @param covered the amount that costs should cover: the budget, or a department's project expenditure
 * @param rounding what rounding may hide in an amount stated with decimals, in 万元
 */
public record CostTotal(
        Place place,
        List<ReviewedIndicator> items,
        @Nullable Money namedTotal,
        boolean sure,
        boolean complete,
        boolean settled,
        @Nullable SumComparison ceiling,
        @Nullable SumComparison covered,
        BigDecimal rounding)
        implements AtPlace {

    /** The total of a column, or {@code null} where no cost indicator states money. */
    static @Nullable CostTotal of(
            List<ReviewedIndicator> indicators,
            Term term,
            @Nullable Money ceiling,
            @Nullable Money covered,
            BigDecimal rounding) {
        CostItems costs = CostItems.of(indicators, term, ceiling);
        List<ReviewedIndicator> amounts = costs.amounts();
        if (amounts.isEmpty()) {
            return null;
        }
        List<Money> budgets =
                Stream.of(ceiling, covered).flatMap(Stream::ofNullable).toList();
        ReviewedIndicator total = costs.total(budgets, rounding);
        List<ReviewedIndicator> items = total == null
                ? amounts
                : amounts.stream().filter(item -> item != total).toList();
        List<Money> parts = CostItems.amountsOf(items);
        SumComparison cover = covered == null ? null : SumComparison.of(parts, covered, rounding);
        ReviewedIndicator first = amounts.get(0);
        return new CostTotal(
                Place.of(first).named("cost/" + term),
                items,
                total == null ? null : total.amount(),
                costs.isSure(),
                costs.complete(),
                costs.complete() || costs.nameWhole() || cover != null && costs.leaveShortfall(cover),
                ceiling == null ? null : SumComparison.of(parts, ceiling, rounding),
                cover,
                rounding);
    }

    /** What a table's indicators of the year cost; {@code null} where no cost indicator states money. */
    public static @Nullable CostTotal annual(ReviewedTable table) {
        return table.money().costTotals().stream()
                .filter(total -> total.items().get(0).term() == Term.ANNUAL)
                .findFirst()
                .orElse(null);
    }

    /** Whether the items, or the total named beside them, exceed the ceiling. */
    public boolean isAboveBudget() {
        return sure && overrun() != null;
    }

    /** What exceeds the ceiling: the items added up, or the total named beside them where that alone does. */
    public @Nullable SumComparison overrun() {
        if (ceiling == null || ceiling.exceeds()) {
            return ceiling;
        }
        SumComparison named = namedTotalAgainst(ceiling);
        return named != null && named.exceeds() ? named : null;
    }

    /** Whether it is known if the items cover the budget: nothing that does not add up could change it, or they cover it already. */
    public boolean isCoverKnown() {
        return settled || covered != null && !covered.staysBelow();
    }

    /** Whether the items leave part of the budget uncovered and no total beside them covers it. */
    public boolean isBelowBudget() {
        if (!settled || covered == null || !covered.staysBelow()) {
            return false;
        }
        SumComparison named = namedTotalAgainst(covered);
        return named == null || named.staysBelow();
    }

    private @Nullable SumComparison namedTotalAgainst(SumComparison budget) {
        return namedTotal == null ? null : SumComparison.of(List.of(namedTotal), budget.stated(), rounding);
    }

    /** Whether the only cost indicator repeats the budget and splits nothing up. */
    public boolean isUnitemised() {
        return complete
                && namedTotal == null
                && items.size() == 1
                && items.get(0).name().isTotalCost()
                && covered != null
                && covered.agrees();
    }

    /** The amounts added up. */
    public List<Money> parts() {
        return comparison().parts();
    }

    /** The rule's wording: {@code total} where not the items but the total named beside them is above the budget. */
    public String variant() {
        return ceiling == null || ceiling.exceeds() ? "" : "total";
    }

    /** The items added up. */
    public Money sum() {
        return comparison().sum();
    }

    /** How much of the budget the items cover, in per cent with one decimal. */
    public BigDecimal coveredPercent() {
        SumComparison comparison = comparison();
        BigDecimal budget = comparison.stated().wanYuan();
        return budget.signum() == 0
                ? BigDecimal.ZERO
                : comparison.sum().wanYuan().multiply(BigDecimal.valueOf(100)).divide(budget, 1, RoundingMode.HALF_UP);
    }

    private SumComparison comparison() {
        if (covered != null) {
            return covered;
        }
        return ceiling != null ? ceiling : SumComparison.of(CostItems.amountsOf(items), Money.ZERO, rounding);
    }
}
