package io.github.jixiao.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Thresholds;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.value.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorNameTest {

    private static IndicatorName name(String text) {
        return new IndicatorName(
                PlainText.compact(text),
                Vocabulary.standard(),
                Thresholds.standard().names());
    }

    static Stream<String> adverseNames() throws IOException {
        return lines("adverse-names.txt");
    }

    static Stream<String> wantedNames() throws IOException {
        return lines("wanted-names.txt");
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (InputStream stream = IndicatorNameTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("adverseNames")
    void lessOfItIsBetter(String name) {
        assertThat(name(name).isAdverse()).isTrue();
        assertThat(name(name + "（%）").isAdverse()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "合格率（%）。, 合格率",
        "(1)设备故障率(%), (1)设备故障率",
        "系统（含网络）故障率（%）, 系统(含网络)故障率",
        "合格率（含复检（二次））, 合格率",
        "培训人数（人）（含线上）, 培训人数",
        "（合计）, (合计)",
        "合格率）, 合格率)"
    })
    void theHeadIsTheNameWithoutWhatStandsBehind(String name, String head) {
        assertThat(name(name).head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({"巡查人员（名）, 名", "合格率【%】, %", "补贴标准（单位：元/人）, 元/人", "下达补助资金（省）,", "覆盖范围（全县）,"})
    void theUnitInBracketsIsNoLevelOfGovernment(String name, @Nullable String unit) {
        assertThat(name(name).unitInBrackets()).isEqualTo(unit);
    }

    @Test
    void aCountOfVillagesTellsItsUnit() {
        assertThat(name("覆盖范围（县）").tellsUnit()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("wantedNames")
    void moreOfItIsBetterOrNobodyCanTell(String name) {
        assertThat(name(name).isAdverse()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("adverseNames")
    void anUpperBoundIsNaturalForWhatNobodyWants(String name) {
        assertThat(name(name).takesCeiling() || name(name).isAdverse()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "报修响应时间", "平均等候时长", "单位能耗", "污水氨氮浓度", "办事环节", "跑动次数", "平均住院日", "抗菌药物使用率", "三公经费", "化肥使用量", "裂缝宽度",
                "资产负债率", "门诊次均费用", "大班额比例", "刑事案件数", "人员编制数", "服务半径", "借调人员数量", "编外人员数", "每班学生人数"
            })
    void anUpperBoundIsNatural(String name) {
        assertThat(name(name).takesCeiling()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"更换路灯数量", "工程验收合格率", "培训人次", "公园夜间亮灯率", "周边居民满意度", "新增绿化面积", "参保覆盖率", "游客接纳量"})
    void anUpperBoundIsStrange(String name) {
        assertThat(name(name).takesCeiling()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"营业收入同比增长", "税收增长率", "就业人数较上年增加", "游客量增幅", "产值翻番", "群众收入提高", "知晓率提升", "带动投资", "较基期提高"})
    void itSpeaksOfGrowth(String name) {
        assertThat(name(name).isGrowth()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工程验收合格率", "服务质量明显提高", "治理能力不断提升", "环境得到提升", "群众满意度", "路灯数量"})
    void itSpeaksOfNoGrowthByAnAmount(String name) {
        assertThat(name(name).isGrowth()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"合格率", "合格率（%）", "合格率(%)", "群众满意度。", "参与比例", "覆盖面", "亮灯占比"})
    void itNamesARate(String name) {
        assertThat(name(name).isRate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯数量", "率先完成任务", "比赛场次", "培训人次", ""})
    void itNamesNoRate(String name) {
        assertThat(name(name).isRate()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目总成本", "总成本（万元）", "项 目 总 成 本", "合计", "项目总投资"})
    void itNamesTheWholeCost(String name) {
        assertThat(name(name).isTotalCost()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总成本控制率", "灯具采购费", "总成本降低额", "合计人次"})
    void itNamesAPartOfTheCostOrNoCost(String name) {
        assertThat(name(name).isTotalCost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务人员（名）", "培训(人次)", "响应时间（小时）", "完成率（%）", "投入（万元）"})
    void theBracketsTellTheUnit(String name) {
        assertThat(name(name).tellsUnit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务人员", "服务人员（含临聘）", "（名）服务人员", "（）", "(", ")", "名）"})
    void theBracketsTellNoUnit(String name) {
        assertThat(name(name).tellsUnit()).isFalse();
    }

    @Test
    void theHeadIsTheNameWithoutBracketAndStop() {
        assertThat(name("合格率（%）").head()).isEqualTo("合格率");
        assertThat(name("合格率。").head()).isEqualTo("合格率");
        assertThat(name("（一）合格率").head()).isEqualTo("(一)合格率");
        assertThat(name("。。。").head()).isEmpty();
        assertThat(name("(%)").head()).isEqualTo("(%)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "（", "率", "故障", "无", "零", "破坏", "事件", "\uD83D\uDE42", "件件件件件件件件"})
    void noNameIsTooOddToBeAsked(String name) {
        IndicatorName odd = name(name);

        assertThat(odd.isAdverse() && odd.isSaving()).isFalse();
        assertThat(odd.isUnitCost()).isFalse();
        assertThat(odd.length()).isEqualTo(odd.toString().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务人员（名）", "实验室安全等级（级）", "合格率（%）", "补贴标准（元/人）", "灌溉水利用系数", "出水pH", "空气质量综合指数", "容积率"})
    void theUnitIsToldByTheNameOrThereIsNone(String name) {
        assertThat(name(name).tellsUnit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"改造路灯", "改造路灯（城区主干道）", "改造路灯（第一期工程）", "指数编制"})
    void theNameTellsNoUnit(String name) {
        assertThat(name(name).tellsUnit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"土壤有机质含量", "库房相对湿度", "抽样误差", "复种指数", "投诉量同比下降", "人口占比"})
    void perCentIsRightWithoutARateInTheName(String name) {
        assertThat(name(name).explainsPercent()).isTrue();
    }
}
