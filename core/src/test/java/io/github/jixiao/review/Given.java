package io.github.jixiao.review;

import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.util.List;
import java.util.stream.Stream;

/** What a test starts from: a few rows, a few amounts, everything else unstated. */
public final class Given {
    public static final Profile PROFILE = Profile.standard();

    private Given() {}

    public static ReviewedIndicator row(IndicatorType type, String name, String target) {
        return table(Indicator.of(type, name, target)).indicators().get(0);
    }

    public static ReviewedTable table(Indicator... rows) {
        return reviewed(project().indicators(List.of(rows)));
    }

    public static ReviewedTable reviewed(TableBuilder table) {
        return new ReviewedTable(1, table.build(), PROFILE);
    }

    public static TableBuilder project() {
        return PerformanceTargetTable.builder(TableKind.PROJECT);
    }

    public static TableBuilder department() {
        return PerformanceTargetTable.builder(TableKind.DEPARTMENT);
    }

    /** A project with a budget in 万元 and rows of cost, each a name and a target. */
    public static ReviewedTable costs(String budget, String... namesAndTargets) {
        List<Indicator> rows = Stream.iterate(0, i -> i < namesAndTargets.length, i -> i + 2)
                .map(i -> Indicator.of(IndicatorType.COST, namesAndTargets[i], namesAndTargets[i + 1]))
                .toList();
        return reviewed(project().funding(Funding.ofAnnual(total(budget))).indicators(rows));
    }

    public static FundingAmounts total(String wanYuan) {
        return FundingAmounts.UNSTATED.withTotal(box(wanYuan));
    }

    public static Entry<Money> box(String wanYuan) {
        return Entry.of(money(wanYuan));
    }

    public static Money money(String wanYuan) {
        return Money.ofWanYuan(wanYuan);
    }

    public static List<Money> moneys(String... wanYuan) {
        return Stream.of(wanYuan).map(Money::ofWanYuan).toList();
    }
}
