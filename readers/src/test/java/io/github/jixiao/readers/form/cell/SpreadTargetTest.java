package io.github.jixiao.readers.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets in several cells below one head that does not name them. */
class SpreadTargetTest {

    @ParameterizedTest
    @CsvSource({
        "≥ | 12 | 公里, ≥12公里, false",
        "定性 | 路面整洁 | , 路面整洁, true",
        "定性 | 10月底前 | 无, 10月底前, true",
        "其他 | 路面整洁 | , 路面整洁, false",
        "/ | 路面整洁 | /, 路面整洁, false",
        "定量 | ≥ | 12公里, ≥12公里, false",
        "定性 | 不断 | 改善, 不断改善, true",
        "= | 无 | , =无, false"
    })
    void theValueIsTakenWithoutTheWordInPlaceOfItsSign(String cells, String text, boolean qualitative) {
        Indicator indicator = table("指标值 | |", cells).indicators().get(0);

        assertThat(indicator.target().text()).isEqualTo(text);
        assertThat(indicator.qualitative()).isEqualTo(qualitative);
    }

    @Test
    void aNumberCountsTheUnitInTheCellBehindIt() {
        assertThat(table("指标值 | |", "≤ | 6 | 月").indicators().get(0).target())
                .isInstanceOfSatisfying(
                        TargetValue.Quantitative.class,
                        number -> assertThat(number.unit()).isEqualTo("月"));
    }

    @Test
    void theUnitMayHaveAHeadOfItsOwn() {
        assertThat(Forms.indicators(table("目标值 | | 单位", "≥ | 12 | 公里"))).containsExactly("QUANTITY 养护里程 ≥12公里");
        assertThat(Forms.indicators(table("目标值 | | 单位", "定性 | 路面整洁 | "))).containsExactly("QUANTITY 养护里程 路面整洁");
    }

    private static PerformanceTargetTable table(String heads, String cells) {
        return Forms.table("| 项目名称 | 公路养护 | | | | |\n| 一级指标 | 二级指标 | 三级指标 | " + heads + " |\n| 产出指标 | 数量指标 | 养护里程 | "
                + cells + " |\n");
    }
}
