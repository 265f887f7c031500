package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of projects whose indicators are columns under level words. */
class LevelsAcrossTest {

    @Test
    void everyRowIsAProject() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                2026年村道硬化项目绩效目标表
                | 序号 | 项目名称 | 实施单位 | 年度资金总额（万元） | 产出指标 | | 效益指标 |
                | | | | | 数量指标 | 质量指标 | 社会效益指标 |
                | | | | | 硬化里程 | 验收合格率 | 受益农户 |
                | 1 | 东村村道 | 东村村委会 | 12 | ≥2公里 | 100% | ≥80户 |
                | 2 | 西村村道 | 西村村委会 | 9.5 | ≥1.5公里 | 100% | ≥60户 |
                """);

        assertThat(tables).extracting(table -> table.projectName().require()).containsExactly("东村村道", "西村村道");
        assertThat(Forms.indicators(tables.get(1)))
                .containsExactly("QUANTITY 硬化里程 ≥1.5公里", "QUALITY 验收合格率 100%", "SOCIAL_BENEFIT 受益农户 ≥60户");
        assertThat(Forms.amount(tables.get(1).funding().annual().total())).isEqualTo("9.5");
        assertThat(tables.get(1).units().implementingUnit().require()).isEqualTo("西村村委会");
    }

    @Test
    void oneStoreyOfLevelsIsEnough() {
        List<PerformanceTargetTable> tables = Forms.tables("""
                | 项目名称 | 数量指标 | 质量指标 |
                | | 硬化里程 | 验收合格率 |
                | 东村村道 | ≥2公里 | 100% |
                """);

        assertThat(tables).hasSize(1);
        assertThat(Forms.indicators(tables.get(0))).containsExactly("QUANTITY 硬化里程 ≥2公里", "QUALITY 验收合格率 100%");
    }
}
