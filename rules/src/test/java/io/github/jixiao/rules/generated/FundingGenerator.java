package io.github.jixiao.rules.generated;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import java.util.List;
import java.util.stream.Stream;

/** The money boxes of a table; half of the totals are right. */
final class FundingGenerator {
    private final Dice dice;
    private final Boxes boxes;

    FundingGenerator(Dice dice, Boxes boxes) {
        this.dice = dice;
        this.boxes = boxes;
    }

    Funding funding() {
        if (dice.chance(0.05)) {
            return Funding.UNSTATED;
        }
        return new Funding(
                boxes.box(0.9, () -> dice.of("万元", "元")),
                amounts(),
                dice.chance(0.5) ? FundingAmounts.UNSTATED : amounts(),
                dice.times(dice.of(0, 0, 1, 3), () -> new LabelledAmount(dice.of("财政拨款", "单位资金"), boxes.money())),
                boxes.box(0.6, boxes::money),
                boxes.box(0.6, boxes::money));
    }

    private FundingAmounts amounts() {
        if (dice.chance(0.05)) {
            return FundingAmounts.NOT_ON_FORM;
        }
        FundingAmounts amounts = new FundingAmounts(
                boxes.box(0.9, boxes::money),
                boxes.box(0.9, boxes::money),
                boxes.box(0.6, boxes::money),
                boxes.box(0.2, boxes::money),
                boxes.box(0.2, boxes::money));
        List<Money> parts = amounts.entries().stream()
                .skip(1)
                .filter(Entry::isFilled)
                .map(Entry::require)
                .toList();
        return dice.chance(0.5) ? amounts.withTotal(Entry.of(Money.sum(parts), boxes.location())) : amounts;
    }

    List<AnnualTask> tasks() {
        return dice.times(dice.of(0, 0, 1, 2, 4), this::task);
    }

    AnnualTask task() {
        Entry<Money> appropriation = boxes.box(boxes::money);
        Entry<Money> others = boxes.box(0.4, boxes::money);
        Money sum = Money.sum(Stream.of(appropriation, others)
                .filter(Entry::isFilled)
                .map(Entry::require)
                .toList());
        return new AnnualTask(
                boxes.box(() -> dice.of("普法宣传", "法律援助", "普法宣传", "路灯更换")),
                boxes.box(() -> "开展活动40场"),
                dice.chance(0.6) ? Entry.of(sum) : boxes.box(boxes::money),
                appropriation,
                others,
                boxes.location());
    }

    AnnualTask taskTotal(List<AnnualTask> tasks) {
        AnnualTask row = task();
        Money sum = Money.sum(
                tasks.stream().map(task -> task.total().orElse(Money.ZERO)).toList());
        Entry<Money> total = dice.chance(0.5) ? Entry.of(sum) : row.total();
        return new AnnualTask(
                row.name(), row.content(), total, row.fiscalAppropriation(), row.otherFunds(), row.location());
    }
}
