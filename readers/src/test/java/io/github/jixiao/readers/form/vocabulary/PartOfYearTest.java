package io.github.jixiao.readers.form.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be reached on the way through the year is a target of no term. */
class PartOfYearTest {

    private static final String HEAD = """
            项目支出绩效目标表（2025年度）
            | 项目名称 | 村道养护 | | | |
            | 年度资金总额（万元） | 90 | | | |
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "半年（1—6月）目标值",
                "上半年",
                "一季度",
                "第三季度目标",
                "前三季度计划完成",
                "分季度目标值",
                "1-9月计划值",
                "6月底目标值",
                "2025年上半年指标值",
                "指标值（1—6月）",
                "半年（程）指标值",
                "Q2",
            })
    void aHeadNamesAPartOfTheYear(String head) {
        assertThat(Heading.of(head)).isEqualTo(new Heading(ColumnRole.OTHER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度指标值", "全年（1—12月）目标值", "目标值", "指标值（12月底）", "预期指标值"})
    void aHeadNamesTheYear(String head) {
        assertThat(Heading.of(head)).isNotNull().extracting(Heading::role).isEqualTo(ColumnRole.TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6月底", "半年报送次数", "季度检查覆盖率", "2025年6月底前完成验收"})
    void otherWordsAreNoSuchHead(String words) {
        assertThat(PartOfYear.isHead(words)).isFalse();
    }

    @Test
    void theYearHasOneIndicatorAndThePartsAreKeptBesideIt() {
        PerformanceTargetTable table = Forms.table(HEAD + """
                | 一级指标 | 二级指标 | 三级指标 | 指标值（上半年） | 指标值（全年） |
                | 产出指标 | 数量指标 | 养护村道里程 | ≥20公里 | ≥45公里 |
                | | 时效指标 | 养护完成时间 | 按进度 | 11月底前 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("QUANTITY 养护村道里程 ≥45公里", "TIMELINESS 养护完成时间 11月底前");
        assertThat(table.indicators()).extracting(Indicator::term).containsOnly(Term.ANNUAL);
        assertThat(table.indicators()).extracting(Indicator::remarks).containsExactly("指标值(上半年)：≥20公里", "指标值(上半年)：按进度");
    }

    @Test
    void quartersUnderAHeadOfTheirOwnAreRemarks() {
        PerformanceTargetTable table = Forms.table(HEAD + """
                | 一级指标 | 二级指标 | 三级指标 | 年度目标值 | 一季度 | 二季度 | 三季度 | 四季度 |
                | 产出指标 | 成本指标 | 养护费 | ≤90万元 | | ≤30万元 | ≤70万元 | ≤90万元 |
                """);

        assertThat(Forms.indicators(table)).containsExactly("COST 养护费 ≤90万元");
        assertThat(table.indicators().get(0).remarks()).isEqualTo("二季度：≤30万元；三季度：≤70万元；四季度：≤90万元");
    }
}
