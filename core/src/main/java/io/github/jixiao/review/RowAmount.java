package io.github.jixiao.review;

import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The amount of money that a row states. */
final class RowAmount {
    /** What a project of one year spends, told by the year or the project. */
    private static final Map<String, String> OF_THE_YEAR =
            Map.of("万元/年", "万元", "万元/年度", "万元", "亿元/年", "亿元", "万元/项目", "万元", "亿元/项目", "亿元");

    private RowAmount() {}

    /** The amount; {@code null} where the value is no money, or a price. */
    static @Nullable Money of(@Nullable Quantitative number, Term term) {
        if (number == null) {
            return null;
        }
        String unit = term == Term.ANNUAL && number.unit() != null ? OF_THE_YEAR.get(number.unit()) : null;
        return unit == null ? number.money() : Money.ofUnit(number.number(), unit);
    }
}
