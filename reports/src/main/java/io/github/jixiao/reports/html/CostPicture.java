package io.github.jixiao.reports.html;

import io.github.jixiao.CostSplit;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget against the cost items: one bar of items, what they leave of the budget or exceed it by, and the line of the budget.
 *
 * @param items the items, from left to right
 * @param gap what is left or exceeded; {@code null} where the items agree with the budget
 * @param over whether the items exceed the budget
 * @param budgetAt where the budget stands, from the left
 * @param budget the budget with its unit
 * @param sum the sum of the items with its unit
 * @param summary the picture in words
 */
record CostPicture(
        List<Bar> items, @Nullable Bar gap, boolean over, String budgetAt, String budget, String sum, String summary) {

    private static final int MOST = 10;

    /** How much of the picture's width a number needs, in per cent. */
    private static final BigDecimal LEGIBLE = BigDecimal.valueOf(9);

    /**
     * A stretch of the bar.
     *
     * @param x where it begins
     * @param width how long it is
     * @param middle where a label stands
     * @param name what it stands for
     * @param amount its amount in 万元
     * @param labelled whether there is room for the amount in it
     */
    record Bar(String x, String width, String middle, String name, String amount, boolean labelled) {}

    /** The picture of a table's costs; {@code null} where there is nothing to draw. */
    static @Nullable CostPicture of(@Nullable CostSplit costs, ReportWords words) {
        if (costs == null
                || !costs.budget().isPositive()
                || costs.items().stream().anyMatch(CostPicture::isNegative)) {
            return null;
        }
        Money budget = costs.budget();
        Money sum = costs.sum();
        Money scale = sum.compareTo(budget) > 0 ? sum : budget;
        boolean over = !costs.agrees() && costs.gap().isNegative();
        List<Bar> bars = new ArrayList<>();
        Money at = Money.ZERO;
        List<LabelledAmount> shown =
                costs.items().subList(0, Math.min(MOST, costs.items().size()));
        for (LabelledAmount item : shown) {
            bars.add(bar(words.inert(item.label()), at, item.amount(), scale));
            at = at.plus(item.amount());
        }
        int rest = costs.items().size() - shown.size();
        if (rest > 0) {
            bars.add(bar(words.get("costs.rest", rest), at, sum.minus(at), scale));
        }
        Bar difference = costs.agrees() ? null : bar("", over ? budget : sum, budget.distanceTo(sum), scale);
        String summary = words.get(
                difference == null ? "costs.agree" : over ? "costs.over" : "costs.under",
                words.of(sum),
                words.of(budget),
                words.of(budget.distanceTo(sum)));
        return new CostPicture(
                List.copyOf(bars),
                difference,
                over,
                Share.of(budget.wanYuan(), scale.wanYuan()),
                words.of(budget),
                words.of(sum),
                costs.complete() ? summary : summary + words.get("costs.incomplete"));
    }

    private static boolean isNegative(LabelledAmount item) {
        return item.amount().isNegative();
    }

    private static Bar bar(String name, Money from, Money amount, Money scale) {
        BigDecimal whole = scale.wanYuan();
        BigDecimal middle = from.wanYuan().add(amount.wanYuan().divide(BigDecimal.valueOf(2)));
        boolean labelled = amount.wanYuan().multiply(BigDecimal.valueOf(100)).compareTo(whole.multiply(LEGIBLE)) >= 0;
        return new Bar(
                Share.of(from.wanYuan(), whole),
                Share.of(amount.wanYuan(), whole),
                Share.of(middle, whole),
                name,
                ValueText.number(amount.wanYuan()),
                labelled);
    }
}
