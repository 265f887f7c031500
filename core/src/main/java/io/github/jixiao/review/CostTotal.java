package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cost indicators of a column against the budget they must not exceed (财预〔2021〕101号 三（三）).
 *
 * <p>Only money that adds up is counted: prices per head, rates and money saved are not, and a total that stands beside its items is
 * counted once. A price for each of what an item pays for says nothing that the item does not.
 *
 * @param place the first cost indicator
 * @param items the indicators added up
 * @param namedTotal the amount of an indicator that names the project's whole cost beside its items
 * @param complete whether every cost indicator states money that adds up, or the price of a piece of what one of those pays for
 * @param whole whether an indicator names the project's whole cost, so that prices and rates beside it can add nothing to it
 * @param ceiling the amount that costs must not exceed: the budget, or a department's total funding
 * @param covered the amount that costs should cover: the budget, or a department's project expenditure
 */
public record CostTotal(
        Place place,
        List<ReviewedIndicator> items,
        @Nullable Money namedTotal,
        boolean complete,
        boolean whole,
        @Nullable SumComparison ceiling,
        @Nullable SumComparison covered)
        implements AtPlace {

    /** The total of a column, or {@code null} where no cost indicator states money. */
    static @Nullable CostTotal of(
            List<ReviewedIndicator> indicators,
            Term term,
            @Nullable Money ceiling,
            @Nullable Money covered,
            BigDecimal rounding) {
        List<ReviewedIndicator> others = new ArrayList<>();
        List<ReviewedIndicator> amounts = new ArrayList<>();
        for (ReviewedIndicator indicator : indicators) {
            if (indicator.term() == term
                    && indicator.isCost()
                    && indicator.isFilled()
                    && !indicator.name().isControlRate()) {
                if (indicator.isAdditiveAmount()) {
                    amounts.add(indicator);
                } else if (!isOutsideBudget(indicator)) {
                    others.add(indicator);
                }
            }
        }
        if (amounts.isEmpty()) {
            return null;
        }
        ReviewedIndicator total = totalAmong(amounts);
        List<ReviewedIndicator> items = total == null
                ? amounts
                : amounts.stream().filter(item -> item != total).toList();
        List<Money> parts = items.stream()
                .map(item -> Objects.requireNonNullElse(item.amount(), Money.ZERO))
                .toList();
        ReviewedIndicator first = amounts.get(0);
        boolean sure = amounts.stream().noneMatch(ReviewedIndicator::isDoubtful);
        return new CostTotal(
                new Place(first.tableIndex(), "cost/" + term, first.position(), first.location()),
                items,
                total == null ? null : total.amount(),
                sure && others.stream().allMatch(other -> amounts.stream().anyMatch(other::isPriceOfPieceIn)),
                sure && amounts.stream().anyMatch(item -> item.name().isTotalCost()),
                ceiling == null ? null : SumComparison.of(parts, ceiling, rounding),
                covered == null ? null : SumComparison.of(parts, covered, rounding));
    }

    /** Costs to society and environment (财预〔2021〕101号 二（一）) are borne by others than the budget. */
    private static boolean isOutsideBudget(ReviewedIndicator indicator) {
        return indicator.isType(IndicatorType.SOCIAL_COST) || indicator.isType(IndicatorType.ECOLOGICAL_COST);
    }

    /** What a table's indicators of the year cost; {@code null} where no cost indicator states money. */
    public static @Nullable CostTotal annual(ReviewedTable table) {
        return table.money().costTotals().stream()
                .filter(total -> total.items().get(0).term() == Term.ANNUAL)
                .findFirst()
                .orElse(null);
    }

    /** The indicator that sums up the others, by its name or by its amount; {@code null} if there is none. */
    private static @Nullable ReviewedIndicator totalAmong(List<ReviewedIndicator> amounts) {
        if (amounts.size() < 2) {
            return null;
        }
        for (ReviewedIndicator candidate : amounts) {
            if (candidate.name().isTotalCost()) {
                return candidate;
            }
        }
        if (amounts.size() < 3) {
            return null;
        }
        Money sum = Money.sum(amounts.stream()
                .map(item -> Objects.requireNonNullElse(item.amount(), Money.ZERO))
                .toList());
        for (ReviewedIndicator candidate : amounts) {
            Money amount = Objects.requireNonNullElse(candidate.amount(), Money.ZERO);
            if (sum.minus(amount).equals(amount)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether the items, or the total named beside them, exceed the ceiling. */
    public boolean isAboveBudget() {
        return ceiling != null && (ceiling.exceeds() || namedTotalAgainst(ceiling) > 0);
    }

    /** Whether the items leave part of the budget uncovered and no total beside them covers it. */
    public boolean isBelowBudget() {
        return isShortfallKnown()
                && covered != null
                && covered.staysBelow()
                && namedTotalAgainst(covered) <= 0
                && !namedTotalAgrees(covered);
    }

    /** Whether nothing unsaid could make up for what the budget leaves uncovered. */
    boolean isShortfallKnown() {
        return complete || whole;
    }

    private boolean namedTotalAgrees(SumComparison budget) {
        return namedTotal != null && namedTotal.equals(budget.stated());
    }

    private int namedTotalAgainst(SumComparison budget) {
        return namedTotal == null ? -1 : namedTotal.compareTo(budget.stated());
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

    /** What is above the budget: the items added up, or {@code total} where only the total named beside them is. */
    public String variant() {
        return isTotalAboveBudget() ? "total" : "";
    }

    private boolean isTotalAboveBudget() {
        return ceiling != null && !ceiling.exceeds() && namedTotalAgainst(ceiling) > 0;
    }

    /** The items added up; the total named beside them where that alone is above the budget. */
    public Money sum() {
        return namedTotal != null && isTotalAboveBudget()
                ? namedTotal
                : comparison().sum();
    }

    /** How much of the budget the items cover, in per cent with one decimal. */
    public BigDecimal coveredPercent() {
        SumComparison comparison = comparison();
        BigDecimal budget = comparison.stated().wanYuan();
        return budget.signum() == 0
                ? BigDecimal.ZERO
                : comparison.sum().wanYuan().multiply(BigDecimal.valueOf(100)).divide(budget, 1, RoundingMode.DOWN);
    }

    private SumComparison comparison() {
        if (covered != null) {
            return covered;
        }
        return ceiling != null ? ceiling : SumComparison.of(List.of(), Money.ZERO, BigDecimal.ZERO);
    }
}
