package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.submission.ReviewedSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrelatedEcologyTest {

    @ParameterizedTest
    @CsvSource({
        "法律援助, 全年办理案件260件。, 破坏生态环境事件, true",
        "干部培训, 提升干部能力。, 促进生态文明建设, true",
        "干部培训, 提升干部能力。, 节约用纸, false",
        "公园照明提升, 更换路灯。, 照明用电量下降率, false",
        "档案数字化, 完成档案著录。, 减少纸质档案, false",
        "河道清淤, 清理河道。, 水质达标率, false",
        "干部培训, 组织植树活动。, 植树成活, false"
    })
    void onlyWhatHasNothingInCommonIsTold(String project, String objective, String ecological, boolean told) {
        ReviewedTable table = Forms.reviewed(Forms.project(project, objective, Forms.ecological(ecological, "不发生")));

        assertThat(UnrelatedEcology.of(table)).hasSize(told ? 1 : 0);
    }

    @Test
    void rowThatStandsInSeveralTablesIsToldAsCopied() {
        ReviewedSubmission submission = Forms.submission(
                Forms.project("法律援助", "办理案件。", Forms.ecological("破坏生态环境事件", "不发生")),
                Forms.project("公园照明", "更换路灯。", Forms.ecological("破坏生态环境事件", "不发生")));

        assertThat(UnrelatedEcology.of(submission.tables().get(0)))
                .singleElement()
                .satisfies(row -> assertThat(row.variant()).isEqualTo("repeated"));
        assertThat(UnrelatedEcology.of(submission.tables().get(1))).isEmpty();
    }
}
