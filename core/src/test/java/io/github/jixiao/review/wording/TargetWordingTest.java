package io.github.jixiao.review.wording;

import static io.github.jixiao.table.IndicatorType.SOCIAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Given;
import io.github.jixiao.table.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetWordingTest {

    private static TargetWording wording(String target) {
        return wording("公园夜间照明", target);
    }

    private static TargetWording wording(String name, String target) {
        return Given.row(SOCIAL_BENEFIT, name, target).wording();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明显",
                "较明显",
                "显著",
                "良好",
                "有所提升",
                "不断强化、逐步提升。",
                "持续推进",
                "明显改善",
                "逐步提高",
                "较高",
                "长期坚持",
                "规范有序",
                "稳中向好",
                "大力提升",
                "浓厚",
                "有效维护",
                "有效衔接",
                "充分发挥",
                "普遍提高"
            })
    void nothingButWordsOfDegree(String target) {
        assertThat(wording(target).isBareDegree()).isTrue();
        assertThat(wording(target).isSlogan()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "≥95%", "按要求执行", "明显，群众点赞", "建设宜居家园", "是"})
    void moreOrLessThanWordsOfDegree(String target) {
        assertThat(wording(target).isBareDegree()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"点亮城市夜空，温暖千家万户", "建设群众放心的宜居家园", "打造区域一流的城市名片", "公园夜间照明", "切实兜住兜牢基本民生底线"})
    void bigWordsThatNobodyCanMeasure(String target) {
        assertThat(wording(target).isSlogan()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "良好", "明显提升城市夜间形象", "≥98%", "420盏", "2025年10月底前", "全年", "全覆盖", "不发生", "是", "满足需要"})
    void noSlogan(String target) {
        assertThat(wording(target).isSlogan()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约5次",
                "全年约 5 次",
                "500余人",
                "5次左右",
                "若干场",
                "一批精品路段",
                "近100人",
                "多次",
                "创作多部精品剧目",
                "购置几辆",
                "举办三四批",
                "3、4次培训",
                "三、四次",
                "十二三人",
                "近百户",
                "上千批次",
                "数万份"
            })
    void theAmountIsLeftOpen(String target) {
        assertThat(wording(target).isVague()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥5次", "按合约执行", "节约用电", "不少于5次", "第一批次完成", "附近居民", "", "多部门协作", "最多3次", "让更多人受益", "多种形式", "第3、4次会议",
                "3、4号楼", "3、4栋", "3-4次", "十四五规划", "三五规划"
            })
    void theAmountIsNotLeftOpen(String target) {
        assertThat(wording(target).isVague()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"≥较高, true", "=是, true", "＞良好, true", "≥95%, true", "较高, false", "≥, false", "'', false"})
    void aSignMayStandInFrontOfWords(String target, boolean sign) {
        assertThat(wording(target).isStartingWithSign()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "志愿活动≥1次, true",
        "培训4次, true",
        "对77家单位全覆盖, true",
        "提升比例≥5%, true",
        "年节水>=120万立方米, true",
        "惠及3万户群众, true",
        "年服务读者1.2万人次, true",
        "阅读量达到500万次, true",
        "培训三期, true",
        "惠及三万户群众, true",
        "举办培训三期、演练两次, true",
        "确保一次通过, false",
        "落实三项制度, false",
        "五位一体, false",
        "不发生, false",
        "无安全事故, false",
        "全覆盖, false",
        "2025年10月底前, false",
        "良好, false",
        "按照2025年计划执行, false"
    })
    void aQualitativeValueMayHideANumber(String target, boolean hiding) {
        assertThat(wording(target).isHidingNumber()).isEqualTo(hiding);
    }

    @ParameterizedTest
    @CsvSource({"'培训≥4次，参训≥600人', true", "'≥3场；≥200人', true", "≥3场, false", "良好, false", "'', false"})
    void oneCellMayHoldSeveralTargets(String target, boolean several) {
        assertThat(wording(target).isSeveralTargets()).isEqualTo(several);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年10月底前",
                "12月底前完成",
                "30天",
                "每季度1次",
                "5个工作日",
                "全年",
                "每月",
                "4次/年",
                "上半年、下半年各一次",
                "3月、9月各拨付一次",
                "每季度末月25日前",
                "开学第一周",
                "8:30—17:30"
            })
    void theValueTellsTime(String target) {
        assertThat(Given.row(TIMELINESS, "完成", target).wording().isTellingTime())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"及时", "是", "按要求执行", "100%", "420盏", ""})
    void theValueTellsNoTime(String target) {
        assertThat(Given.row(TIMELINESS, "完成", target).wording().isTellingTime())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025年1月至12月, true",
        "2025年全年, true",
        "2025年1月1日至2025年12月31日, true",
        "2025年1月至6月, false",
        "2025年10月底前, false",
        "2024年1月至2025年12月, false",
        "良好, false"
    })
    void theWholeBudgetYearIsNoDate(String target, boolean whole) {
        assertThat(wording(target).isWholeYear()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"好得满分，一般得一半，差不得分, true", "优90分以上，良80分以上, true", "每少1%扣1分, true", "见附件, false", "明显, false", "'', false"
    })
    void aNoteMayGradeTheWords(String note, boolean graded) {
        Indicator row = Indicator.builder()
                .type(SOCIAL_BENEFIT)
                .name("夜间照明")
                .target("明显")
                .scoring(note)
                .build();

        assertThat(Given.table(row).indicators().get(0).wording().isGraded()).isEqualTo(graded);
    }

    @Test
    void aStandardThatRepeatsTheWordsGradesNothing() {
        Indicator row = Indicator.builder()
                .type(SOCIAL_BENEFIT)
                .name("夜间照明")
                .target("优、良、差")
                .standard("优、良、差")
                .build();

        assertThat(Given.table(row).indicators().get(0).wording().isGraded()).isFalse();
    }

    @Test
    void whatIsSaidOfEachOfThemIsNoTargetOfItsOwn() {
        assertThat(wording("2期，每期不超过3天").isSeveralTargets()).isFalse();
        assertThat(wording("2期，每场不少于3天").isSeveralTargets()).isTrue();
        assertThat(wording("每3小时1次").isSeveralTargets()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每15分钟1次", "上半年1次、下半年1次", "3月、9月各一次", "每季度1份，共4份", "全覆盖，不漏一户", "双向4车道12公里", "120万—130万立方米"})
    void oneTargetInManyWordsStaysOne(String target) {
        assertThat(wording(target).isSeveralTargets()).isFalse();
    }
}
