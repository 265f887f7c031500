package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Forms one below the other in one table. */
class StackedFormsTest {

    private static final String FORM = """
            | 主管部门 | 甲县水利局 | 项目名称 | %s |
            | 年度目标 | 全年完成。 | | |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | %s | ≥%d座 |
            """;

    @Test
    void theNextFormMayNameItsProjectBehindAnotherLabel() {
        assertThat(Forms.tables(FORM.formatted("水闸改造", "改造水闸", 4) + FORM.formatted("泵站维修", "维修泵站", 3)))
                .extracting(table -> table.projectName().require() + " " + Forms.indicators(table))
                .containsExactly("水闸改造 [QUANTITY 改造水闸 ≥4座]", "泵站维修 [QUANTITY 维修泵站 ≥3座]");
    }

    @Test
    void anotherBoxBelowTheIndicatorsBeginsNoForm() {
        assertThat(Forms.tables(FORM.formatted("水闸改造", "改造水闸", 4) + "| 填报人 | 李某 | 联系电话 | 0000 |\n"))
                .hasSize(1);
    }
}
