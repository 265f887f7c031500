package io.github.jixiao.rules.generated;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.TableKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Generates whole tables. */
final class TableGenerator {
    private static final List<String> NAMES =
            List.of("街心公园照明提升", "办公楼修缮", "机关办公设备更新", "法律援助", "普法 宣传", "普法宣传", "智慧城管平台建设工程", "　", "李明");
    private static final List<String> UNITS =
            List.of("云溪区城市管理局", "云溪区司法局", "街心公园照明提升", "李明", "区委办公室", "普法宣传", "（盖章）", "中共云溪区委");
    private static final List<String> OBJECTIVES = List.of(
            "年内更换老旧路灯420盏，新装灯杆36根，公园夜间亮灯率达到98%，方便居民夜间出行。",
            "提升照明。",
            "更换路灯420盏。",
            "保障区财政局正常运转，做好各项工作。",
            "确保2021年全面达标，开展宣传（含入户走访35次。",
            "目标1：完成；目标2：完成",
            "按照《2024年工作方案》（云政〔2023〕5号）办理案件260件");

    private final Dice dice;
    private final Boxes boxes;

    TableGenerator(Dice dice) {
        this.dice = dice;
        this.boxes = new Boxes(dice);
    }

    PerformanceTargetTable table() {
        FundingGenerator money = new FundingGenerator(dice, boxes);
        List<AnnualTask> tasks = money.tasks();
        return PerformanceTargetTable.builder(kind())
                .title(dice.maybe(0.8, () -> dice.of("项目支出绩效目标表", "2025年项目绩效目标表", "部门整体支出绩效目标表")))
                .fiscalYear(dice.maybe(
                        0.8, () -> new FiscalYear(dice.between(2021, 2026), dice.of(FiscalYear.Origin.values()))))
                .projectName(boxes.box(0.9, () -> dice.of(NAMES)))
                .projectCode(boxes.box(
                        0.4,
                        () -> dice.of("110105250001A0012345", "11010525T000000123456", "52270022P00000012345X", "123")))
                .departmentName(boxes.box(0.5, () -> dice.of(UNITS)))
                .units(units())
                .projectNature(boxes.box(0.5, () -> dice.of("常年项目", "一次性项目")))
                .implementationPeriod(boxes.box(0.4, this::period))
                .funding(money.funding())
                .objectives(new Objectives(objective(0.9), objective(0.3), objective(0.3)))
                .expenditureSchedule(dice.times(dice.of(0, 1, 2, 4), this::scheduled))
                .tasks(tasks)
                .taskTotal(dice.maybe(0.5, () -> money.taskTotal(tasks)))
                .columns(Set.copyOf(dice.times(dice.between(0, 6), () -> dice.of(IndicatorColumn.values()))))
                .blankTypes(Set.copyOf(dice.times(dice.of(0, 0, 2, 5), () -> dice.of(IndicatorType.values()))))
                .categoryWeights(categoryWeights())
                .placeholders(dice.times(
                        dice.of(0, 0, 0, 1, 3), () -> new Placeholder(dice.of("20××年", "指标 1:"), boxes.location())))
                .indicators(new IndicatorGenerator(dice, boxes).indicators(size()))
                .repairs(dice.times(
                        dice.of(0, 0, 1, 4),
                        () -> new Repair(dice.of(Repair.Kind.values()), "7.6 7", boxes.location())))
                .location(boxes.location())
                .build();
    }

    private int size() {
        return dice.of(dice.between(0, 4), dice.between(5, 20), dice.between(5, 20), dice.between(21, 60));
    }

    private TableKind kind() {
        return dice.of(
                TableKind.PROJECT,
                TableKind.PROJECT,
                TableKind.PROJECT,
                TableKind.PROJECT,
                TableKind.DEPARTMENT,
                TableKind.DEPARTMENT,
                TableKind.DEPARTMENT,
                TableKind.REGION,
                dice.chance(0.3) ? dice.of(TableKind.SELF_EVALUATION, TableKind.BLANK_TEMPLATE) : TableKind.PROJECT);
    }

    private ResponsibleUnits units() {
        return dice.chance(0.1)
                ? new ResponsibleUnits(
                        Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm(), Entry.notOnForm())
                : new ResponsibleUnits(unit(0.8), unit(0.3), unit(0.2), unit(0.4), unit(0.3));
    }

    private Entry<String> unit(double filled) {
        return boxes.box(filled, () -> dice.of(UNITS));
    }

    private Entry<String> objective(double filled) {
        return boxes.box(filled, () -> dice.of(OBJECTIVES));
    }

    private ImplementationPeriod period() {
        int year = dice.between(2020, 2026);
        return new ImplementationPeriod(
                year + "年全年",
                dice.maybe(0.7, () -> LocalDate.of(year, 1, 1)),
                dice.maybe(0.7, () -> LocalDate.of(year, 12, 31)));
    }

    private ScheduledExpenditure scheduled() {
        return new ScheduledExpenditure(
                dice.of("3月底", "6月底", "10月底", "12月底", ""),
                boxes.box(
                        0.9,
                        () -> new BigDecimal(dice.of("0", "20", "25", "50", "60.5", "100", "100.0", "120", "-1"))));
    }

    private Map<IndicatorCategory, BigDecimal> categoryWeights() {
        return dice.chance(0.8)
                ? Map.of()
                : Map.of(
                        IndicatorCategory.OUTPUT,
                        BigDecimal.valueOf(50),
                        IndicatorCategory.BENEFIT,
                        BigDecimal.valueOf(30));
    }
}
