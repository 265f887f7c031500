package io.github.jixiao.readers.form.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.PerformanceTargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget year of a form, wherever it stands. */
class FiscalYearsTest {

    @ParameterizedTest
    @ValueSource(strings = {"二〇二七年度项目支出绩效目标表", "二○二七年项目支出绩效目标表", "项目支出绩效目标表\n（二零二七年度）", "项目支出绩效目标表\n预算年度：二〇二七年"})
    void aYearInChineseNumeralsCounts(String lines) {
        assertThat(form(lines).fiscalYear()).isEqualTo(FiscalYear.stated(2027));
    }

    @Test
    void theDayOnWhichAFormWasFilledInTellsNoBudgetYear() {
        assertThat(form("填报日期：2026年10月8日　　项目负责人：周某\n\n项目支出绩效目标表").fiscalYear()).isNull();
    }

    @Test
    void theBudgetYearBesideThatDayDoes() {
        FiscalYear year = form("填报日期：2026年10月8日　　预算年度：2027\n\n项目支出绩效目标表").fiscalYear();

        assertThat(year).isNotNull().extracting(FiscalYear::value).isEqualTo(2027);
    }

    private static PerformanceTargetTable form(String lines) {
        return Forms.table(lines + """


                | 项目名称 | 渡口改造 |
                | 年度目标 | 改造渡口三处 |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 改造渡口数量 | ≥3处 |
                """);
    }
}
