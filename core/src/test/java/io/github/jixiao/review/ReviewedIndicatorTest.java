package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.COST;
import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedIndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "工程验收合格率, ≥100%, true",
        "工程验收合格率, >100％, true",
        "工程验收合格率, =105%, true",
        "工程验收合格率, 105%, true",
        "工程验收合格率, 大于100%, true",
        "工程验收合格率, =100%, false",
        "工程验收合格率, 100%, false",
        "工程验收合格率, ≤100%, false",
        "工程验收合格率, ≤120%, false",
        "工程验收合格率, ≥90%, false",
        "工程验收合格率, 90%以上, false",
        "出生缺陷率, ≤100‰, false",
        "出生缺陷率, ≥120‰, false"
    })
    void aNumberAboveOneHundredPerCent(String name, String target, boolean above) {
        ReviewedIndicator row = Given.row(QUALITY, name, target);

        assertThat(row.isBoundedRate() && row.isAboveHundred()).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({
        "夜市营业收入同比增长, ≥120%",
        "营业收入增长率, ≥120%",
        "投资回报率, ≥110%",
        "资产负债率, ≥100%",
        "拨备覆盖率, ≥150%",
        "毛入学率, ≥104%",
        "资金周转率, 200%",
        "游客量, 较上年增长120%",
        "病床使用率, ≥105%",
        "粮食自给率, ≥110%"
    })
    void someRatesHaveNoUpperEnd(String name, String target) {
        assertThat(Given.row(QUALITY, name, target).isBoundedRate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"服务质量明显提高, ≥100%", "公园夜间亮灯率, ≥98%", "周边居民满意度, ≥100%", "任务完成率, ≥120%"})
    void anImprovementInWordsIsNoGrowthByAnAmount(String name, String target) {
        assertThat(Given.row(QUALITY, name, target).isBoundedRate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "更换路灯, ≥420, true",
        "更换路灯, ≥420盏, false",
        "更换路灯（盏）, ≥420, false",
        "受益人口, ≥3万, true",
        "受益人口, ≥3万人, false",
        "服务人次, ≥3万, false",
        "党籍管理错误率, 0, true",
        "路灯安装, 全覆盖, false",
        "路灯安装, 良好, false",
        "工程完工时间, 2025年10月底前, false",
        "施工安全事故, 不发生, false"
    })
    void aNumberNeedsAUnitSomewhere(String name, String target, boolean without) {
        assertThat(Given.row(QUANTITY, name, target).isWithoutUnit()).isEqualTo(without);
    }

    @Test
    void aValueMarkedQualitativeNeedsNoUnit() {
        Indicator row = Indicator.builder()
                .type(QUANTITY)
                .name("路灯等级")
                .target("3")
                .qualitative(true)
                .build();

        assertThat(Given.table(row).indicators().get(0).isWithoutUnit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "项目总成本, ≤50万元, true",
        "灯具采购费, ≤350000元, true",
        "灯具采购费, 20万, true",
        "单灯造价, ≤1200元/盏, false",
        "人均补助, ≤1200元, false",
        "采购节约额, ≥2万元, false",
        "成本控制率, ≤100%, false",
        "灯具数量, ≤35盏, false"
    })
    void onlyMoneyThatAddsUpIsAnAmount(String name, String target, boolean additive) {
        assertThat(Given.row(COST, name, target).isAdditiveAmount()).isEqualTo(additive);
    }

    @Test
    void aRowWithADoubtfulCharacterIsNotAccused() {
        Indicator row = Indicator.builder()
                .type(QUALITY)
                .name("合格率")
                .target("≥二100%")
                .location(Location.of(1, 9, 2))
                .build();
        ReviewedTable doubtful = Given.reviewed(Given.project()
                .indicators(List.of(row))
                .repairs(List.of(new Repair(Repair.Kind.DOUBTFUL_CHARACTER, "二100", Location.of(1, 9, 2)))));
        ReviewedTable elsewhere = Given.reviewed(Given.project()
                .indicators(List.of(row))
                .repairs(List.of(new Repair(Repair.Kind.DOUBTFUL_CHARACTER, "二100", Location.of(1, 8, 2)))));

        assertThat(doubtful.indicators().get(0).isDoubtful()).isTrue();
        assertThat(elsewhere.indicators().get(0).isDoubtful()).isFalse();
    }

    @Test
    void aRepairThatTookTheWordsAsTheyAreLeavesNoDoubt() {
        Indicator row = Indicator.builder()
                .type(QUALITY)
                .name("合格率")
                .target("≥98%")
                .location(Location.of(1, 9, 2))
                .build();
        ReviewedTable table = Given.reviewed(Given.project()
                .indicators(List.of(row))
                .repairs(List.of(new Repair(Repair.Kind.CLOSED_NUMBER, "9 8", Location.of(1, 9, 2)))));

        assertThat(table.indicators().get(0).isDoubtful()).isFalse();
    }

    @Test
    void satisfactionUnderBenefitsIsSatisfaction() {
        Indicator row = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .type(IndicatorType.SERVICE_RECIPIENT_SATISFACTION)
                .name("居民满意度")
                .target("≥90%")
                .build();

        ReviewedIndicator reviewed = Given.table(row).indicators().get(0);

        assertThat(reviewed.isSatisfaction()).isTrue();
        assertThat(reviewed.isBenefit()).isFalse();
    }

    @Test
    void theLocationTellsNameAndValueWhereTheReaderDidNot() {
        assertThat(Given.row(QUANTITY, "更换路灯", "≥420盏").location().text()).isEqualTo("更换路灯 ≥420盏");
    }

    @ParameterizedTest
    @CsvSource({"办案差旅费, ≥120万元", "补贴标准, ≥828元/户", "吨水处理单价, 1元/吨", "农村低保标准, ≤650元/人/月"})
    void moneyAndPricesAreWhatSomethingCosts(String name, String target) {
        assertThat(Given.row(COST, name, target).isCostOfSomething()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"采购节约额, ≥3万元", "成本控制率, ≤100%", "平均用时, ≤3天/件", "节约标准, ≥20元/户"})
    void savingsAndRatesAreNot(String name, String target) {
        assertThat(Given.row(COST, name, target).isCostOfSomething()).isFalse();
    }
}
