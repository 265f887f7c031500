package io.github.jixiao.examples;

import static io.github.jixiao.table.IndicatorType.COST;
import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static io.github.jixiao.table.IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
import static io.github.jixiao.table.IndicatorType.SOCIAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;

import io.github.jixiao.TableValidator;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.util.List;

/** How do I check one table that my program already holds? */
public final class CheckOneTable {

    private CheckOneTable() {}

    public static void main(String[] args) {
        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .fiscalYear(FiscalYear.stated(2026))
                .projectName(Entry.of("村级卫生室改造"))
                .units(ResponsibleUnits.ofImplementingUnit("松泉县卫生健康局"))
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED
                        .withTotal(Entry.of(Money.ofWanYuan("48")))
                        .withFiscalAppropriation(Entry.of(Money.ofWanYuan("48")))))
                .objectives(Objectives.ofAnnual("年内改造村级卫生室12间，配备诊疗设备36台，就近就诊率达到80%。"))
                .indicators(List.of(
                        Indicator.of(QUANTITY, "改造卫生室数量", "≥12间"),
                        Indicator.of(QUALITY, "改造工程验收合格率", "≥98%"),
                        Indicator.of(TIMELINESS, "改造完工时间", "2026年9月底前"),
                        Indicator.of(COST, "房屋改造费", "≤33万元"),
                        Indicator.of(COST, "诊疗设备购置费", "≤20万元"),
                        Indicator.of(SOCIAL_BENEFIT, "村民就近就诊率", "≥80%"),
                        Indicator.of(SERVICE_RECIPIENT_SATISFACTION, "就诊村民满意度", "≥90%")))
                .build();

        TableValidator.standard().validate(table).findings().forEach(finding -> {
            System.out.println(finding.severity().chinese() + " " + finding.message());
            System.out.println("改法：" + finding.advice(Language.CHINESE));
            System.out.println("依据：" + finding.basis(Language.CHINESE) + "  " + finding.rule());
        });
    }
}
