package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A department's total funding against one way of splitting it.
 *
 * @param place the total's box
 * @param split how the total is split
 * @param comparison the total against the parts
 */
public record DepartmentTotal(Place place, Split split, SumComparison comparison) implements AtPlace {

    /** How a department's total is split. */
    public enum Split {
        /** 按支出性质分: 基本支出 + 项目支出. */
        BY_EXPENDITURE,
        /** 按收入性质分. */
        BY_SOURCE;

        /** The variant of the rule's wording. */
        public String variant() {
            return this == BY_EXPENDITURE ? "" : "by-source";
        }
    }

    public boolean isMismatched() {
        return !comparison.agrees();
    }

    /** The totals that can be compared; empty where the form does not say enough. */
    static List<DepartmentTotal> of(Place place, Funding funding, BigDecimal rounding) {
        List<DepartmentTotal> totals = new ArrayList<>();
        Entry<Money> total = funding.annual().total();
        if (!total.isFilled()) {
            return totals;
        }
        Entry<Money> basic = funding.basicExpenditure();
        Entry<Money> project = funding.projectExpenditure();
        if (isStated(basic) && isStated(project) && (basic.isFilled() || project.isFilled())) {
            List<Money> parts = List.of(basic.orElse(Money.ZERO), project.orElse(Money.ZERO));
            totals.add(of(place, Split.BY_EXPENDITURE, SumComparison.of(parts, total.require(), rounding)));
        }
        if (!funding.bySource().isEmpty()) {
            totals.add(
                    of(place, Split.BY_SOURCE, LabelledParts.against(total.require(), funding.bySource(), rounding)));
        }
        return totals;
    }

    private static DepartmentTotal of(Place place, Split split, SumComparison comparison) {
        Place own = place.named(place.identity() + "/" + split.name().toLowerCase(Locale.ROOT));
        return new DepartmentTotal(own, split, comparison);
    }

    private static boolean isStated(Entry<Money> entry) {
        return entry.isFilled() || entry.isBlank();
    }
}
