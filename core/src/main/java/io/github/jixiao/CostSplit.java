package io.github.jixiao;

import io.github.jixiao.review.CostTotal;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the cost indicators of a year split up the budget, as the cost rules add them up.
 *
 * @param items cost indicators whose money adds up, in the order of the form
 * @param namedTotal the amount of an indicator that names the whole cost beside its items; {@code null} where there is none
 * @param budget the amount the costs should cover: the budget, or a department's project expenditure
 * @param complete whether every cost indicator states money that adds up; otherwise a shortfall says nothing
 * @param agrees whether the items make up the budget as the rules see it, rounding allowed for
 */
public record CostSplit(
        List<LabelledAmount> items, @Nullable Money namedTotal, Money budget, boolean complete, boolean agrees) {

    public CostSplit {
        items = List.copyOf(items);
    }

    /** The split of a table; {@code null} where no cost indicator states money or no budget is stated. */
    static @Nullable CostSplit of(ReviewedTable table) {
        CostTotal total = CostTotal.annual(table);
        if (total == null || total.covered() == null) {
            return null;
        }
        return new CostSplit(
                total.items().stream().map(CostSplit::item).toList(),
                total.namedTotal(),
                total.covered().stated(),
                total.complete(),
                total.covered().agrees());
    }

    private static LabelledAmount item(ReviewedIndicator cost) {
        return new LabelledAmount(cost.writtenName(), Objects.requireNonNullElse(cost.amount(), Money.ZERO));
    }

    /** The exact sum of the items. */
    public Money sum() {
        return Money.sum(items.stream().map(LabelledAmount::amount).toList());
    }

    /** What the items leave of the budget; negative where they exceed it. */
    public Money gap() {
        return budget.minus(sum());
    }
}
