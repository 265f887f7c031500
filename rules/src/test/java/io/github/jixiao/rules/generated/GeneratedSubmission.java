package io.github.jixiao.rules.generated;

import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Generates submissions: one table, or several and the text around them. */
public final class GeneratedSubmission {
    private static final List<String> TEXTS = List.of(
            "一、更换老旧路灯420盏；二、提高亮灯率；三、方便居民夜间出行；四、组织夜间巡灯12次；五、慰问一线电工。",
            "一、更换老旧路灯420盏；二、提高亮灯率；三、方便居民夜间出行；四、组织夜间巡灯12次。",
            "一、更换老旧路灯420盏；二、提高亮灯率；三、方便居民夜间出行；四、组织夜间巡灯12次；五、慰问一线职工。",
            "培训电工24名。");
    private static final List<String> PARAGRAPHS =
            List.of("（1）更换路灯", "（2）组织巡灯；（3）慰问电工", "(3)慰问", "（5）培训", "一、总体", "三、保障", "绩效指标：培训电工24名。");

    private final Dice dice;
    private final Boxes boxes;

    private GeneratedSubmission(long seed) {
        this.dice = new Dice(seed);
        this.boxes = new Boxes(dice);
    }

    /** The submission of a seed. */
    public static Submission of(long seed) {
        return new GeneratedSubmission(seed).submission(seed);
    }

    private Submission submission(long seed) {
        TableGenerator generator = new TableGenerator(dice);
        List<PerformanceTargetTable> tables = new ArrayList<>(dice.times(dice.of(1, 1, 1, 2, 4), generator::table));
        if (dice.chance(0.4)) {
            NeighbourGenerator neighbours = new NeighbourGenerator(dice);
            tables.replaceAll(table -> dice.chance(0.7) ? neighbours.beside(table) : table);
        }
        tables.replaceAll(new EvaluationGenerator(new Dice(-seed))::scored);
        return new Submission(
                Source.named("seed " + seed), dice.chance(0.5) ? Narrative.EMPTY : narrative(tables), tables);
    }

    private Narrative narrative(List<PerformanceTargetTable> tables) {
        Money sum = Money.sum(tables.stream()
                .map(table -> table.funding().annual().total().orElse(Money.ZERO))
                .toList());
        return new Narrative(
                dice.maybe(0.6, () -> tables.size() + dice.of(0, 0, 1)),
                dice.maybe(0.8, () -> dice.chance(0.5) ? sum : boxes.money()),
                dice.maybe(0.5, this::change),
                dice.times(
                        dice.of(0, 1, 2), () -> new LabelledAmount("一般公共预算", dice.chance(0.5) ? sum : boxes.money())),
                dice.times(dice.between(0, 3), () -> project(dice.of(tables))),
                dice.times(dice.between(0, 5), () -> dice.of(PARAGRAPHS)));
    }

    private Narrative.Change change() {
        return new Narrative.Change(
                dice.of(Narrative.Change.Direction.values()),
                boxes.money(),
                new BigDecimal(dice.of("0", "25", "23.68", "100", "-3", "66.67")));
    }

    private Narrative.Project project(PerformanceTargetTable table) {
        int year = dice.between(2023, 2026);
        return new Narrative.Project(
                dice.chance(0.8) ? table.name() : "别的项目",
                dice.maybe(
                        0.8,
                        () -> dice.chance(0.5)
                                ? table.funding().annual().total().orElse(Money.ZERO)
                                : boxes.money()),
                dice.maybe(0.6, () -> dice.of("云溪区城市管理局", "云溪区司法局", "李明")),
                dice.maybe(0.5, () -> LocalDate.of(year, 1, 1)),
                dice.maybe(0.5, () -> LocalDate.of(year, 12, 31)),
                dice.maybe(0.6, () -> dice.of(TEXTS)),
                dice.maybe(0.6, () -> dice.of(TEXTS)));
    }
}
