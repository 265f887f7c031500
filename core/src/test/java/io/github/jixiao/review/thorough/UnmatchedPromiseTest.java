package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Narrative;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmatchedPromiseTest {

    @Test
    void figureIsAnsweredWhereverItStandsInARow() {
        Indicator remarked = Indicator.builder()
                .type(IndicatorType.QUANTITY)
                .name("巡灯次数")
                .target("按月巡灯")
                .remarks("全年48次")
                .build();

        assertThat(promises(
                        "更换路灯420盏，新装灯杆36根，巡灯48次，亮灯率达到98%。",
                        Forms.quantity("更换路灯数量", "≥420盏"),
                        Forms.quantity("新装36根灯杆", "按期完成"),
                        remarked,
                        Forms.quality("亮灯率", "≥98%")))
                .isEmpty();
    }

    @Test
    void twoIndicatorsMayAnswerOneFigure() {
        assertThat(promises("更换路灯420盏。", Forms.quantity("更换单头路灯", "400盏"), Forms.quantity("更换双头路灯", "20盏")))
                .isEmpty();
    }

    @Test
    void moneyAnswersNoCount() {
        assertThat(promises("培训电工5次。", Forms.quantity("培训人数", "≥60人"), Forms.cost("培训费", "≤5万元")))
                .containsExactly("5次");
    }

    @Test
    void peopleUnderTwoUnitsAreOneFigure() {
        assertThat(promises("抽调2名人员，添置2人办公用品。", Forms.quantity("检查次数", "≥9次"))).containsExactly("2名");
    }

    @Test
    void nothingIsSaidOfAFormWithoutIndicators() {
        assertThat(promises("更换路灯420盏。")).isEmpty();
    }

    @Test
    void eventsAreComparedOneByOne() {
        String objective = "开展电工安全培训，提升技能；开展志愿者急救培训；开展社区用电培训。";

        assertThat(promises(objective, Forms.quantity("电工安全培训人数", "≥30人"))).containsExactly("志愿者急救培训", "社区用电培训");
        assertThat(promises(objective, Forms.quantity("培训人次", "≥30人次"))).isEmpty();
        assertThat(promises(objective, Forms.quantity("夜间巡灯", "≥30次"))).isEmpty();
    }

    @Test
    void runningTextAboutTheProjectPromisesToo() {
        Narrative.Project said =
                new Narrative.Project("巡灯", null, null, null, null, "巡灯12次，慰问电工24名。", "巡灯12次，培训电工36名。");
        Narrative narrative = new Narrative(null, null, null, List.of(), List.of(said), List.of());
        ReviewedSubmission submission =
                Forms.submission(narrative, Forms.project("巡灯", "巡灯12次。", Forms.quantity("巡灯次数", "≥12次")));

        assertThat(UnmatchedPromise.of(submission.tables().get(0)))
                .singleElement()
                .satisfies(promise -> assertThat(promise.variant()).isEqualTo("narrative"))
                .satisfies(promise -> assertThat(promise.promises()).containsExactly("24名", "36名"));
    }

    @Test
    void whatTheTextCallsTargetsBelongsToAnOnlyTable() {
        Narrative narrative =
                new Narrative(null, null, null, List.of(), List.of(), List.of("全区有路灯900盏。", "绩效指标：更换路灯420盏，新装灯杆36根。"));
        var table = Forms.project("照明", "更换路灯。", Forms.quantity("更换路灯", "≥420盏"));

        assertThat(UnmatchedPromise.of(
                        Forms.submission(narrative, table).tables().get(0)))
                .singleElement()
                .satisfies(promise -> assertThat(promise.promises()).containsExactly("36根"));
        assertThat(UnmatchedPromise.of(Forms.submission(narrative, table, Forms.project("别的"))
                        .tables()
                        .get(0)))
                .isEmpty();
    }

    private static List<String> promises(String objective, Indicator... indicators) {
        return UnmatchedPromise.of(Forms.reviewed(Forms.project("公园照明", objective, indicators))).stream()
                .flatMap(promise -> promise.promises().stream())
                .toList();
    }
}
