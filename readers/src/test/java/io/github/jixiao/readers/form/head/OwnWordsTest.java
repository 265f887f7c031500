package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that no word list has, and what stands around the words of a box. */
class OwnWordsTest {

    private static final String INDICATORS = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 演出场次 | ≥4场 |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"课题名称", "工程名称", "剧目名称", "赛事活动名称"})
    void theNameThatAFormOpensWithIsTheProjects(String label) {
        PerformanceTargetTable table = Forms.table("项目支出绩效目标表\n| " + label + " | 山歌传习 | 承担单位 | 丙馆 |\n" + INDICATORS);

        assertThat(table.projectName().require()).isEqualTo("山歌传习");
    }

    @ParameterizedTest
    @ValueSource(strings = {"设备名称", "机构名称"})
    void otherThingsHaveNamesToo(String label) {
        PerformanceTargetTable table = Forms.table("项目支出绩效目标表\n| " + label + " | 甲乙丙丁 |\n" + INDICATORS);

        assertThat(table.projectName().isFilled()).isFalse();
    }

    @Test
    void aNameBelowThatOfTheProjectIsNotTheProjects() {
        PerformanceTargetTable table = Forms.table("| 项目名称 | 山歌传习 |\n| 剧目名称 | 河上谣 |\n| 年度目标 | 演出 |\n" + INDICATORS);

        assertThat(table.projectName().require()).isEqualTo("山歌传习");
    }

    @ParameterizedTest
    @ValueSource(strings = {"丁县文化馆（盖章）", "丁县文化馆 ( 公章 )", "丁县文化馆（签章）", "丁县文化馆（单位盖章）"})
    void theNoteThatAsksForAStampIsNoPartOfAUnitsName(String written) {
        PerformanceTargetTable table =
                Forms.table("| 项目名称 | 山歌传习 | 填报单位 | " + written + " |\n| 年度目标 | 演出 |\n" + INDICATORS);

        assertThat(table.units().reportingUnit().require()).isEqualTo("丁县文化馆");
    }

    @Test
    void aYearLeftOpenIsNotThatOfTheFormBefore() {
        var tables = Forms.tables("""
                项目支出绩效目标表
                （2024年度）
                | 项目名称 | 山歌传习 |
                | 年度目标 | 演出 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 演出场次 | ≥4场 |

                项目支出绩效目标表
                （20××年度）
                | 项目名称 | |
                | 年度目标 | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | | |
                """);

        assertThat(tables)
                .extracting(PerformanceTargetTable::kind)
                .containsExactly(TableKind.PROJECT, TableKind.BLANK_TEMPLATE);
        assertThat(tables.get(1).fiscalYear()).isNull();
    }
}
