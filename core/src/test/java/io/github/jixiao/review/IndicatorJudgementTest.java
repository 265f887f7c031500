package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.ECONOMIC_BENEFIT;
import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static io.github.jixiao.table.IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
import static io.github.jixiao.table.IndicatorType.SOCIAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorJudgementTest {

    private static IndicatorJudgement judge(IndicatorType type, String name, String target) {
        return Given.row(type, name, target).judgement();
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 更换路灯, ≤420盏",
        "QUANTITY, 培训人次, <500人次",
        "QUANTITY, 审结案件数, ≤5200件",
        "QUANTITY, 接待游客, ≤3万人次",
        "QUANTITY, 调解纠纷, ≤300件",
        "ECONOMIC_BENEFIT, 带动消费, ≤300万元",
        "QUANTITY, 办理法律援助案件数, 不超过900件",
        "SOCIAL_BENEFIT, 科普受众人次, ≤8万人次",
        "QUALITY, 工程验收合格率, ≤98%",
        "SOCIAL_BENEFIT, 公园夜间亮灯率, ≤98％",
        "SUSTAINABLE_IMPACT, 灯具复用比例, ≦30%",
        "SERVICE_RECIPIENT_SATISFACTION, 周边居民满意度, <=90%",
        "ECONOMIC_BENEFIT, 带动就业人数, 不超过120人",
        "QUANTITY, 展厅免费开放时长, ≤8小时/天",
        "QUANTITY, 阅览室开放时间, 不超过60小时/周",
        "SUSTAINABLE_IMPACT, 灯具使用寿命, ≤5年"
    })
    void aCeilingOnAGoodThingPointsTheWrongWay(IndicatorType type, String name, String target) {
        assertThat(judge(type, name, target).isCeilingOnGoodThing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 更换路灯, ≥420盏",
        "QUANTITY, 更换路灯, =420盏",
        "QUANTITY, 更换路灯, 420盏",
        "QUALITY, 路灯故障率, ≤2%",
        "QUALITY, 施工安全事故次数, ≤0次",
        "QUALITY, 无线网络故障率, ≤5%",
        "QUALITY, 报修响应时间, ≤24小时",
        "QUANTITY, 工程周期, ≤90天",
        "ECONOMIC_BENEFIT, 户均增收, 1万元—1.2万元",
        "ECONOMIC_BENEFIT, 村集体经济收入, 300万元-500万元",
        "ECONOMIC_BENEFIT, 户均增收, 3000～5000元",
        "ECONOMIC_BENEFIT, 户均增收, 8000元至1万元",
        "QUANTITY, 召开会议次数, ≤5次",
        "QUANTITY, 公务接待批次, ≤5次",
        "QUANTITY, 申请材料数, ≤3份",
        "ECOLOGICAL_BENEFIT, 单位产值能耗, ≤0.5吨标准煤/万元",
        "ECOLOGICAL_BENEFIT, 化学需氧量排放, ≤50毫克/升",
        "SOCIAL_BENEFIT, 群众投诉率, ≤1%",
        "ECONOMIC_BENEFIT, 资产负债率, ≤60%",
        "COST, 灯具采购费, ≤35万元",
        "TIMELINESS, 完成时限, ≤30日",
        "SERVICE_RECIPIENT_SATISFACTION, 服务对象投诉次数, ≤3次",
        "SERVICE_RECIPIENT_SATISFACTION, 不满意率, ≤5%",
        "QUANTITY, 新增政府债务, ≤500万元",
        "SOCIAL_BENEFIT, 万人刑事案件数, ≤3件",
        "QUALITY, 设计变更率, ≤5%",
        "QUALITY, 水分含率, ≤14%",
        "SOCIAL_BENEFIT, 高峰时段候车人数, ≤15人",
        "QUANTITY, 平均用时, ≤3天/件",
        "QUALITY, 案件审结时间, ≤30天",
        "QUALITY, 隐患整改时长, ≤15天"
    })
    void aCeilingOnSomethingElseIsRight(IndicatorType type, String name, String target) {
        assertThat(judge(type, name, target).isCeilingOnGoodThing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "路灯故障率, ≥2%",
        "路灯故障率, 不低于2%",
        "路灯故障率, =100%",
        "路灯故障率, 100%",
        "群众投诉次数, >=3次",
        "监测设备故障率, ≧5％",
        "安全事故发生次数, >1次",
        "婴儿死亡率, ≥5‰",
        "孕产妇死亡率, ≥10/10万",
        "布鲁氏菌病发病率, ≥1/10万",
        "甲类传染病发病率, 不低于3例/10万人"
    })
    void aFloorUnderAnAdverseThingRewardsFaults(String name, String target) {
        assertThat(judge(QUALITY, name, target).isFloorOnAdverseThing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "路灯故障率, ≤2%",
        "路灯故障率, =0%",
        "路灯故障率, 1%—3%",
        "路灯故障率, 0",
        "孕产妇死亡率, ≤10/10万",
        "安全事故发生次数, ≥0次",
        "夜间交通事故下降率, ≥10%",
        "投诉处理率, ≥95%",
        "投诉处理率, =100%",
        "故障排除率, 100%",
        "打击犯罪次数, ≥12次",
        "挽回经济损失, ≥100万元",
        "法律援助案件, ≥260件",
        "贫困村退出率, =100%",
        "落后产能淘汰率, ≥95%",
        "零事故, =100%",
        "无重大安全责任事故, 100%",
        "破坏生态环境事件, 不发生",
        "安全事故, 零发生",
        "隐患整改率, ≥98%"
    })
    void aFloorElsewhereIsRight(String name, String target) {
        assertThat(judge(QUALITY, name, target).isFloorOnAdverseThing()).isFalse();
    }

    @Test
    void aQualityThatMerelyCountsIsTakenForQuality() {
        assertThat(judge(QUALITY, "路灯", "=420盏").isMistakenForQuality()).isTrue();
        assertThat(judge(QUALITY, "验收合格路段数", "≥12段").isMistakenForQuality()).isFalse();
        assertThat(judge(QUALITY, "施工安全事故次数", "≤0次").isMistakenForQuality()).isFalse();
        assertThat(judge(QUALITY, "亮灯率", "≥98%").isMistakenForQuality()).isFalse();
        assertThat(judge(QUALITY, "亮灯时长", "≥10小时").isMistakenForQuality()).isFalse();
        assertThat(judge(QUANTITY, "路灯", "=420盏").isMistakenForQuality()).isFalse();
        assertThat(judge(QUALITY, "路灯", "=420盏").confusionVariant()).isEmpty();
    }

    @Test
    void aQuantityThatIsARateIsTakenForQuantity() {
        assertThat(judge(QUANTITY, "路灯安装覆盖率", "≥95%").isMistakenForQuantity()).isTrue();
        assertThat(judge(QUANTITY, "路灯数量较上年增长", "≥5%").isMistakenForQuantity()).isFalse();
        assertThat(judge(QUANTITY, "路灯", "≥420盏").isMistakenForQuantity()).isFalse();
        assertThat(judge(QUANTITY, "路灯安装覆盖率", "≥95%").confusionVariant()).isEqualTo("rate-as-quantity");
    }

    @Test
    void anEconomicBenefitNamesSomethingEconomicOrAnAmount() {
        assertThat(judge(ECONOMIC_BENEFIT, "全面提升组织力", "明显").isUneconomicBenefit())
                .isTrue();
        assertThat(judge(ECONOMIC_BENEFIT, "夜市营业收入", "明显增长").isUneconomicBenefit())
                .isFalse();
        assertThat(judge(ECONOMIC_BENEFIT, "照明提升成效", "≥3万元").isUneconomicBenefit())
                .isFalse();
        assertThat(judge(SOCIAL_BENEFIT, "全面提升组织力", "明显").isUneconomicBenefit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "党籍管理错误率, 0, true",
        "亮灯率, ≥98, true",
        "矫治训练有效率, ≥85分, true",
        "审批效率, ≥85分, false",
        "亮灯率, ≥98%, false",
        "死亡率, ≤5‰, false",
        "巡查频率, ≥12, false",
        "灯具功率, ≥60, false",
        "路灯数量, ≥420, false"
    })
    void aRateNeedsPerCent(String name, String target, boolean without) {
        assertThat(judge(QUALITY, name, target).isRateWithoutPercent()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "路灯安装, 100%, true",
        "路灯安装率, 100%, false",
        "工程进度, ≥80%, false",
        "夜市收入同比增长, ≥10%, false",
        "提高夜市产量, ≥10%, false",
        "提升基层治理能力, ≥90%, true",
        "窗口覆盖, 100%, true",
        "森林覆盖, ≥60%, false",
        "电费降低, ≥10%, false",
        "项目或定额成本控制率, =100%, false",
        "路灯安装, 全覆盖, false",
        "农药使用量, 较上年减少2%, false",
        "伤亡人数, 下降5%, false"
    })
    void perCentNeedsANameThatSaysOfWhat(String name, String target, boolean without) {
        assertThat(judge(QUALITY, name, target).isPercentWithoutRate()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, 培训人次, =500人次, true",
        "QUALITY, 亮灯率, =95%, true",
        "QUALITY, 亮灯率, =100%, false",
        "QUALITY, 路灯故障率, =1%, false",
        "QUALITY, 施工安全事故次数, =0次, false",
        "QUANTITY, 在编人数, =12人, false",
        "QUANTITY, 培训人次, ≥500人次, false",
        "QUANTITY, 配备安保人员, =46名, false",
        "QUANTITY, 公益性岗位人员, =20人, false",
        "COST, 灯具采购费, =35万元, false"
    })
    void anExactTargetIsStrangeWhereMoreIsWelcome(IndicatorType type, String name, String target, boolean strange) {
        assertThat(judge(type, name, target).isExactWhereMoreIsWelcome()).isEqualTo(strange);
    }

    @ParameterizedTest
    @CsvSource({
        "更换路灯420盏, ≥420盏, true",
        "更换路灯1420盏, ≥420盏, false",
        "更换路灯420盏, ≥400盏, false",
        "更换路灯, ≥420盏, false",
        "420工程, 420, false",
        "完成率达到100%, =100.0%, true"
    })
    void theTargetMayAlreadyStandInTheName(String name, String target, boolean repeated) {
        assertThat(judge(QUANTITY, name, target).isTargetInName()).isEqualTo(repeated);
    }

    @Test
    void wordsThatPromiseTheYearAreAMilderWayToGiveNoDate() {
        assertThat(judge(TIMELINESS, "完成时间", "年内完成").dateVariant()).isEqualTo("within-year");
        assertThat(judge(TIMELINESS, "完成及时性", "及时").dateVariant()).isEmpty();
    }

    @Test
    void aPercentageOfSatisfactionIsAMilderWayToNameNoRate() {
        assertThat(judge(SERVICE_RECIPIENT_SATISFACTION, "群众满意", "≥90%").percentVariant())
                .isEqualTo("satisfaction");
        assertThat(judge(QUALITY, "路灯", "≥90%").percentVariant()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noQuestionFailsOnABlankRow(IndicatorType type) {
        IndicatorJudgement blank = judge(type, "", "");

        assertThat(blank.isCeilingOnGoodThing()).isFalse();
        assertThat(blank.isFloorOnAdverseThing()).isFalse();
        assertThat(blank.isTargetInName()).isFalse();
        assertThat(blank.isBreakdownMismatched()).isFalse();
        assertThat(blank.isTimelinessWithoutTime()).isFalse();
        assertThat(blank.isUnclearSatisfaction()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"QUALITY, 压疮发生例数, ≤1例", "QUALITY, 设计变更次数, ≤3次", "QUALITY, 水质达到三类断面个数, ≥6个", "QUALITY, 冗余备份份数, ≥2份"})
    void aCountMaySpeakOfQuality(IndicatorType type, String name, String target) {
        assertThat(judge(type, name, target).isMistakenForQuality()).isFalse();
    }
}
