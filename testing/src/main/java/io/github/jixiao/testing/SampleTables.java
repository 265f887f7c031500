package io.github.jixiao.testing;

import static io.github.jixiao.table.IndicatorType.COST;
import static io.github.jixiao.table.IndicatorType.ECOLOGICAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.ECONOMIC_BENEFIT;
import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static io.github.jixiao.table.IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
import static io.github.jixiao.table.IndicatorType.SOCIAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.SUSTAINABLE_IMPACT;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tables that are complete and clean. A test changes one thing and shows that one rule speaks. */
public final class SampleTables {

    private SampleTables() {}

    /** A project table of the 2015 layout (财预〔2015〕88号) on which no rule has anything to say. */
    public static PerformanceTargetTable project() {
        FundingAmounts annual = FundingAmounts.UNSTATED
                .withTotal(amount("50"))
                .withFiscalAppropriation(amount("40"))
                .withOtherFunds(amount("10"));
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .title("项目支出绩效目标表")
                .fiscalYear(FiscalYear.stated(2025))
                .projectName(Entry.of("街心公园照明提升"))
                .units(ResponsibleUnits.ofImplementingUnit("云溪区城市管理局"))
                .projectNature(Entry.of("一次性项目"))
                .funding(Funding.ofAnnual(annual))
                .objectives(Objectives.ofAnnual("年内更换老旧路灯420盏，公园夜间亮灯率达到98%，方便居民夜间出行。"))
                .columns(Set.of(IndicatorColumn.NAME, IndicatorColumn.TARGET))
                .indicators(List.of(
                        Indicator.of(QUANTITY, "更换路灯数量", "≥420盏"),
                        Indicator.of(QUALITY, "工程验收合格率", "≥98%"),
                        Indicator.of(TIMELINESS, "工程完工时间", "2025年10月底前"),
                        Indicator.of(COST, "灯具采购费", "≤35万元"),
                        Indicator.of(COST, "施工费", "≤15万元"),
                        Indicator.of(ECONOMIC_BENEFIT, "每年节约电费", "≥3万元"),
                        Indicator.of(SOCIAL_BENEFIT, "公园夜间亮灯率", "≥98%"),
                        Indicator.of(ECOLOGICAL_BENEFIT, "照明用电量下降率", "≥20%"),
                        Indicator.of(SUSTAINABLE_IMPACT, "灯具质保年限", "≥5年"),
                        Indicator.of(SERVICE_RECIPIENT_SATISFACTION, "周边居民满意度", "≥90%")))
                .build();
    }

    /** A department table on which no rule has anything to say. */
    public static PerformanceTargetTable department() {
        Funding funding = new Funding(
                Entry.of("万元"),
                FundingAmounts.UNSTATED.withTotal(amount("300")).withFiscalAppropriation(amount("300")),
                FundingAmounts.UNSTATED,
                List.of(),
                amount("250"),
                amount("50"));
        return PerformanceTargetTable.builder(TableKind.DEPARTMENT)
                .title("部门整体支出绩效目标表")
                .fiscalYear(FiscalYear.stated(2025))
                .departmentName(Entry.of("云溪区司法局"))
                .units(ResponsibleUnits.ofImplementingUnit("云溪区司法局"))
                .funding(funding)
                .objectives(Objectives.ofAnnual("全年办理法律援助案件260件，开展普法宣传活动40场，群众法治满意度达到92%。"))
                .tasks(List.of(task("普法宣传", "30"), task("法律援助", "20")))
                .taskTotal(task("金额合计", "50"))
                .columns(Set.of(IndicatorColumn.NAME, IndicatorColumn.TARGET))
                .indicators(List.of(
                        Indicator.of(QUANTITY, "普法宣传活动场次", "≥40场"),
                        Indicator.of(QUANTITY, "法律援助案件办理件数", "≥260件"),
                        Indicator.of(QUALITY, "法律援助案卷评查合格率", "≥95%"),
                        Indicator.of(TIMELINESS, "援助案件办结时限", "受理后60日内"),
                        Indicator.of(COST, "普法宣传经费", "≤30万元"),
                        Indicator.of(COST, "法律援助经费", "≤20万元"),
                        Indicator.of(SOCIAL_BENEFIT, "居民法律知识知晓率", "≥80%"),
                        Indicator.of(SERVICE_RECIPIENT_SATISFACTION, "受援群众满意度", "≥92%")))
                .build();
    }

    /** The clean project table with its indicators changed. */
    public static PerformanceTargetTable projectWith(UnaryOperator<List<Indicator>> change) {
        PerformanceTargetTable table = project();
        return table.toBuilder()
                .indicators(change.apply(new ArrayList<>(table.indicators())))
                .build();
    }

    /** The clean project table with the indicators of one type replaced by the one given. */
    public static PerformanceTargetTable projectWith(Indicator indicator) {
        return projectWith(indicators -> {
            indicators.removeIf(other -> other.type() == indicator.type());
            indicators.add(indicator);
            return indicators;
        });
    }

    private static AnnualTask task(String name, String amount) {
        return new AnnualTask(
                Entry.of(name), Entry.unstated(), amount(amount), amount(amount), Entry.unstated(), Location.UNKNOWN);
    }

    private static Entry<Money> amount(String wanYuan) {
        return Entry.of(Money.ofWanYuan(wanYuan), wanYuan, Location.UNKNOWN);
    }
}
