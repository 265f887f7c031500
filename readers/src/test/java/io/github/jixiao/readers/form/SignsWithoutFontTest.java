package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Signs that lost their font on the way into a text. */
class SignsWithoutFontTest {

    @Test
    void theSignBeforeATargetIsRead() {
        assertThat(Forms.indicators(Forms.table("""
                        | 项目名称 | 渡口改造 |
                        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                        | 产出指标 | 数量指标 | 改造渡口数量 | \uF0B33处 |
                        | 产出指标 | 成本指标 | 改造成本 | \uF0A38万元 |
                        """))).containsExactly("QUANTITY 改造渡口数量 ≥3处", "COST 改造成本 ≤8万元");
    }
}
