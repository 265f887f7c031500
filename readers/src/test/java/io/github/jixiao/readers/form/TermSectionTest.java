package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of the medium term and of the year in blocks one below the other. */
class TermSectionTest {

    private static final String HEADS = "<td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>";

    @ParameterizedTest
    @CsvSource({"长期目标, 年度目标", "中期绩效目标, 年度绩效目标", "长期绩效目标, 年度绩效目标", "实施期目标, 年度目标", "长期绩效指标, 年度绩效指标"})
    void theTermStandsBesideItsIndicators(String first, String second) {
        String rows = "<tr><td>产出指标</td><td>数量指标</td><td>清淤长度</td><td>≥%d公里</td></tr>";

        assertThat(Forms.indicators(Forms.table("<table><tr><td colspan=2>项目名称</td><td colspan=3>河道清淤</td></tr>"
                        + "<tr><td rowspan=2>" + first + "</td>" + HEADS + rows.formatted(18) + "<tr><td rowspan=2>"
                        + second
                        + "</td>" + HEADS + rows.formatted(6) + "</table>")))
                .containsExactly("QUANTITY 清淤长度 ≥18公里 (medium term)", "QUANTITY 清淤长度 ≥6公里");
    }

    @Test
    void theTermStandsInARowOverItsIndicators() {
        assertThat(Forms.indicators(Forms.table("""
                <table><tr><td colspan=2>项目名称</td><td colspan=4>河道清淤</td></tr>
                <tr><td colspan=6>长期绩效目标表</td></tr>
                <tr><td>目标名称</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td colspan=2>指标值</td></tr>
                <tr><td>长期绩效目标1</td><td>产出指标</td><td>数量指标</td><td>清淤长度</td><td colspan=2>≥18公里</td></tr>
                <tr><td colspan=6>年度绩效目标表</td></tr>
                <tr><td rowspan=2>目标名称</td><td rowspan=2>一级指标</td><td rowspan=2>二级指标</td><td rowspan=2>三级指标</td>
                <td colspan=2>指标值</td></tr><tr><td>上年</td><td>预计当年实现</td></tr>
                <tr><td>年度绩效目标1</td><td>产出指标</td><td>数量指标</td><td>清淤长度</td><td>5公里</td><td>≥6公里</td></tr></table>
                """)))
                .containsExactly("QUANTITY 清淤长度 ≥18公里 (medium term)", "QUANTITY 清淤长度 ≥6公里");
    }

    @Test
    void theHeadRepeatedOverleafStaysInItsTerm() {
        assertThat(Forms.indicators(Forms.table("""
                | 项目名称 | 河道清淤 | | | |
                | 中期绩效目标表 | | | | |
                | 目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 目标一 | 产出指标 | 数量指标 | 清淤长度 | ≥18公里 |
                | 目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 目标一 | 效益指标 | 社会效益指标 | 受益村庄 | ≥9个 |
                """)))
                .containsExactly("QUANTITY 清淤长度 ≥18公里 (medium term)", "SOCIAL_BENEFIT 受益村庄 ≥9个 (medium term)");
    }

    @Test
    void anObjectiveBesideTheProjectsOfAListIsNoTerm() {
        assertThat(Forms.table("""
                <table><tr><td>项目名称</td><td>长期目标</td><td>年度目标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>河道清淤</td><td></td><td>清淤一段。</td><td>产出指标</td><td>数量指标</td><td>清淤长度</td><td>≥6公里</td></tr></table>
                """).objectives().annual().require()).isEqualTo("清淤一段。");
    }
}
