package io.github.jixiao.review;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the annual tasks cost together, against the department's project expenditure.
 *
 * @param place the total row, or the first task
 * @param total the amount of all tasks
 * @param projectExpenditure 项目支出
 * @param totalFunding 资金总额, which the tasks may cover as well
 * @param rounding what rounding may hide in one amount
 */
public record TaskTotal(
        Place place,
        Money total,
        Money projectExpenditure,
        @Nullable Money totalFunding,
        BigDecimal rounding) implements AtPlace {

    /** Whether the tasks cost neither the project expenditure nor the total funding. */
    public boolean isUnexplained() {
        return !agrees(projectExpenditure) && (totalFunding == null || !agrees(totalFunding));
    }

    private boolean agrees(Money amount) {
        return SumComparison.of(List.of(total), amount, rounding).agrees();
    }

    public Money difference() {
        return total.distanceTo(projectExpenditure);
    }
}
