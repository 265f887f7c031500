package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cost indicators of a column, sorted: what adds up, what is part of another, what sums up the others, what is a price or a rate.
 *
 * @param amounts whose money adds up
 * @param others that state no money that adds up, though the budget bears them
 * @param quantities the indicators of the column that count something
 */
record CostItems(List<ReviewedIndicator> amounts, List<ReviewedIndicator> others, List<ReviewedIndicator> quantities) {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})[.、]");
    private static final Pattern NUMBERED_BELOW = Pattern.compile("^(\\d{1,2})\\.\\d{1,2}(?![\\d%])");

    /** One part in a hundred: what a price loses when it is rounded. */
    private static final BigDecimal ROUNDED_PRICE = new BigDecimal("0.01");

    static CostItems of(List<ReviewedIndicator> indicators, Term term, @Nullable Money ceiling) {
        List<ReviewedIndicator> amounts = new ArrayList<>();
        List<ReviewedIndicator> others = new ArrayList<>();
        List<ReviewedIndicator> quantities = new ArrayList<>();
        for (ReviewedIndicator indicator : indicators) {
            if (indicator.term() != term || !indicator.isFilled()) {
                continue;
            }
            if (indicator.isType(IndicatorType.QUANTITY) && indicator.isNumeric()) {
                quantities.add(indicator);
            } else if (indicator.isCost() && !indicator.name().isControlRate()) {
                if (indicator.isAdditiveAmount()) {
                    amounts.add(indicator);
                } else if (!isOutsideBudget(indicator)) {
                    others.add(indicator);
                }
            }
        }
        List<ReviewedIndicator> whole =
                amounts.stream().filter(item -> !isPartOf(item, amounts)).toList();
        return new CostItems(withinBudget(whole, ceiling), others, quantities);
    }

    /** Costs to society and environment (财预〔2021〕101号 二（一）) are borne by others than the budget: they count where it has room for them. */
    private static List<ReviewedIndicator> withinBudget(List<ReviewedIndicator> amounts, @Nullable Money ceiling) {
        if (ceiling == null || sum(amounts).compareTo(ceiling) <= 0) {
            return amounts;
        }
        List<ReviewedIndicator> own =
                amounts.stream().filter(item -> !isOutsideBudget(item)).toList();
        return own.isEmpty() ? amounts : own;
    }

    private static boolean isOutsideBudget(ReviewedIndicator indicator) {
        return indicator.isType(IndicatorType.SOCIAL_COST) || indicator.isType(IndicatorType.ECOLOGICAL_COST);
    }

    /** Whether an item is named as part of another: 其中：设计费, or 1.1 below 1. */
    private static boolean isPartOf(ReviewedIndicator item, List<ReviewedIndicator> amounts) {
        if (item.name().isPartOfAnother()) {
            return amounts.get(0) != item;
        }
        Matcher below = NUMBERED_BELOW.matcher(item.nameKey());
        return below.find()
                && amounts.stream().anyMatch(other -> {
                    Matcher number = NUMBERED.matcher(other.nameKey());
                    return number.find()
                            && number.group(1).equals(below.group(1))
                            && !NUMBERED_BELOW.matcher(other.nameKey()).find();
                });
    }

    private static Money sum(List<ReviewedIndicator> items) {
        return Money.sum(amountsOf(items));
    }

    static List<Money> amountsOf(List<ReviewedIndicator> items) {
        return items.stream().map(CostItems::amountOf).toList();
    }

    private static Money amountOf(ReviewedIndicator item) {
        return Objects.requireNonNullElse(item.amount(), Money.ZERO);
    }

    /**
     * The indicator that sums up the others, by its name, or by its amount where that and not the sum of all fits the budget; {@code null}
     * if there is none.
     */
    @Nullable
    ReviewedIndicator total(List<Money> budgets, BigDecimal rounding) {
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
        SumComparison all = SumComparison.of(amountsOf(amounts), Money.ZERO, rounding);
        for (ReviewedIndicator candidate : amounts) {
            Money amount = amountOf(candidate);
            if (new SumComparison(List.of(), all.sum().minus(amount), amount, all.tolerance()).agrees()
                    && budgets.stream()
                            .anyMatch(budget -> SumComparison.of(List.of(amount), budget, rounding)
                                    .agrees())) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether every one of them states money that adds up, free of doubt. */
    boolean complete() {
        return isSure() && others.isEmpty();
    }

    /** Whether an indicator names the whole cost of the project, so that nothing beside it can add to it. */
    boolean nameWhole() {
        return isSure() && amounts.stream().anyMatch(item -> item.name().isTotalCost());
    }

    /** Whether no amount may have been misread. */
    boolean isSure() {
        return amounts.stream().noneMatch(ReviewedIndicator::isDoubtful);
    }

    /**
     * Whether what does not add up leaves a shortfall as it is: rates, money saved and prices add nothing, unless a price times a quantity of
     * the form is just what the budget has left, or a price that is no small sum may be an item after all.
     */
    boolean leaveShortfall(SumComparison covered) {
        BigDecimal gap = covered.stated().minus(covered.sum()).wanYuan();
        BigDecimal tolerance =
                covered.stated().wanYuan().multiply(ROUNDED_PRICE).add(covered.tolerance());
        List<BigDecimal> products = new ArrayList<>();
        BigDecimal named = BigDecimal.ZERO;
        for (ReviewedIndicator other : others) {
            if (other.isDoubtful() || !addsNothing(other)) {
                return false;
            }
            products.addAll(timesQuantities(other));
            named = named.add(amountOf(other).wanYuan());
        }
        BigDecimal together = products.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        products.add(together);
        return isSure()
                && named.compareTo(gap.subtract(tolerance)) < 0
                && products.stream()
                        .noneMatch(product -> product.signum() > 0
                                && product.subtract(gap).abs().compareTo(tolerance) <= 0);
    }

    /** Whether a cost that is no amount to add up is a rate, money saved, a price or no money at all. */
    private static boolean addsNothing(ReviewedIndicator cost) {
        return cost.isNumeric() && !cost.unitOfMeasure().isEmpty()
                || cost.name().isSaving();
    }

    /** What a price comes to for each quantity of its unit, in 万元. */
    private List<BigDecimal> timesQuantities(ReviewedIndicator priced) {
        Money price = priced.price();
        String per = priced.unitOfMeasure().substring(priced.unitOfMeasure().indexOf('/') + 1);
        return price == null
                ? List.of()
                : quantities.stream()
                        .filter(quantity -> quantity.unitOfMeasure().equals(per))
                        .map(quantity -> Objects.requireNonNullElse(quantity.number(), BigDecimal.ZERO))
                        .map(price.wanYuan()::multiply)
                        .toList();
    }
}
