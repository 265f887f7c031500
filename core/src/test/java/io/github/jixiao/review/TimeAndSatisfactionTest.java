package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of timeliness and of satisfaction indicators. */
class TimeAndSatisfactionTest {

    private static IndicatorJudgement judge(IndicatorType type, String name, String target) {
        return Given.row(type, name, target).judgement();
    }

    @ParameterizedTest
    @CsvSource({
        "完成文体活动比率, 100%, true",
        "工程完工时间, 100%, false",
        "活动开展, 2025年10月底前, false",
        "活动开展, 每季度1次, false",
        "活动开展, ≤30天, false",
        "补贴发放, 按月发放, false"
    })
    void aTimelinessIndicatorSpeaksOfTimeInNameOrValue(String name, String target, boolean without) {
        assertThat(judge(TIMELINESS, name, target).isTimelinessWithoutTime()).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"群众满意度, true", "群众满意率, true", "州直机关党组织, true", "满意度调查覆盖率, false", "投诉处理率, false"})
    void fullSatisfactionIsNotFullService(String name, boolean full) {
        assertThat(judge(SERVICE_RECIPIENT_SATISFACTION, name, "=100%").isFullSatisfaction())
                .isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "及时, true",
        "是, true",
        "按要求执行, true",
        "2025年10月底前, false",
        "12月底前完成, false",
        "按季度拨付, false",
        "逐月发放, false",
        "30天, false",
        "100%, false"
    })
    void aTimelinessTargetInWordsShouldGiveADate(String target, boolean without) {
        assertThat(judge(TIMELINESS, "工程完工时间", target).isTimelinessWithoutDate())
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({
        "≥75%, true, ''",
        "≥79.9%, true, ''",
        "≥80%, false, ''",
        "≥59%, true, failing",
        "=60%, true, ''",
        "≤5%, false, failing",
        "良好, false, ''"
    })
    void satisfactionHasLowerLimits(String target, boolean low, String variant) {
        IndicatorJudgement judgement = judge(SERVICE_RECIPIENT_SATISFACTION, "周边居民满意度", target);

        assertThat(judgement.isLowSatisfaction()).isEqualTo(low);
        assertThat(judgement.lowSatisfactionVariant()).isEqualTo(variant);
    }

    @Test
    void dissatisfactionMayBeLow() {
        assertThat(judge(SERVICE_RECIPIENT_SATISFACTION, "居民不满意率", "=5%").isLowSatisfaction())
                .isFalse();
        assertThat(judge(SERVICE_RECIPIENT_SATISFACTION, "居民投诉率", "=1%").isLowSatisfaction())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "满意度, true",
        "综合满意度, true",
        "年度总体满意率, true",
        "周边居民, true",
        "周边居民满意度, false",
        "受益群众认可度, false",
        "家长评价, false",
        "消费环境放心度, false"
    })
    void satisfactionSaysWhoseAndWhich(String name, boolean unclear) {
        assertThat(judge(SERVICE_RECIPIENT_SATISFACTION, name, "≥90%").isUnclearSatisfaction())
                .isEqualTo(unclear);
    }

    @ParameterizedTest
    @CsvSource({"国庆展览举办, 国庆节前", "汛前隐患排查, 汛期来临前", "立案时限, 当日", "业务办结时间, 即时办结", "结果公示, 抽检结束后次月", "抢修到场, ≤1h"})
    void anEventSetsATimeToo(String name, String target) {
        assertThat(judge(TIMELINESS, name, target).isTimelinessWithoutTime()).isFalse();
        assertThat(judge(TIMELINESS, name, target).isTimelinessWithoutDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"完成时间, 提前完成", "完成情况, 走在前列", "完成情况, 按要求执行", "办理情况, 及时"})
    void whatMerelySoundsLikeATimeSetsNone(String name, String target) {
        assertThat(judge(TIMELINESS, name, target).isTimelinessWithoutDate()).isTrue();
    }
}
