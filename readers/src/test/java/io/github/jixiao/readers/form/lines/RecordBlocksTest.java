package io.github.jixiao.readers.form.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.PerformanceTargetTable;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Indicators of which every cell stands on a line of its own behind its head. */
class RecordBlocksTest {

    @Test
    void everyRecordIsAnIndicator() {
        PerformanceTargetTable table = Forms.table("""
                2025年项目支出绩效目标表
                项目名称：渡口改造
                年度资金总额：18万元
                年度目标：改造两处渡口。

                一级指标：产出指标
                二级指标：数量指标
                三级指标：改造渡口
                指标值：2处

                一级指标：产出指标
                二级指标：质量指标
                三级指标：验收合格率
                指标值：100%
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 改造渡口 2处", "QUALITY 验收合格率 100%");
        assertThat(table.projectName().require()).isEqualTo("渡口改造");
        assertThat(Forms.amount(table.funding().annual().total())).isEqualTo("18");
        assertThat(table.objectives().annual().require()).isEqualTo("改造两处渡口。");
    }

    @Test
    void aLevelIsNotWrittenAgainWhereItIsTheSame() {
        PerformanceTargetTable table = Forms.table("""
                项目名称: 渡口改造
                一级指标: 产出指标
                二级指标: 数量指标
                三级指标: 改造渡口
                指标值: 2处
                三级指标: 更换护栏
                指标值: 80米
                二级指标: 质量指标
                三级指标: 验收合格率
                指标值: 100%
                """);

        assertThat(Forms.indicators(table))
                .containsExactly("QUANTITY 改造渡口 2处", "QUANTITY 更换护栏 80米", "QUALITY 验收合格率 100%");
    }

    @Test
    void wordsWithAColonAreNoRecords() {
        Assertions.assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> SubmissionReader.standard()
                        .read("a.txt", "指标：见附件\n单位：个\n说明：无\n".getBytes(StandardCharsets.UTF_8)));
    }
}
