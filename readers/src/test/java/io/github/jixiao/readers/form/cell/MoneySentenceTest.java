package io.github.jixiao.readers.form.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import io.github.jixiao.table.FundingAmounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts told in one sentence. */
class MoneySentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50万元，其中：财政拨款40万元，其他资金10万元",
                "50万元（财政拨款40万元，其他资金10万元）",
                "共50万元，其中财政拨款40万元、其他资金10万元。",
                "总额：50万元；财政拨款：40万元；其他资金：10万元",
                "50，其中：财政拨款40，其他资金10"
            })
    void aSentenceBesideTheMoneyTellsTheTotalAndItsParts(String sentence) {
        FundingAmounts annual = annual("| 项目资金（万元） | " + sentence + " |");

        assertThat(Forms.amount(annual.total())).isEqualTo("50");
        assertThat(Forms.amount(annual.fiscalAppropriation())).isEqualTo("40");
        assertThat(Forms.amount(annual.otherFunds())).isEqualTo("10");
    }

    @Test
    void aSentenceBesideATotalFillsThatTotal() {
        FundingAmounts annual = annual("| 年度资金总额 | 1,250.00万元（财政拨款1,200.00万元，其他资金50.00万元） |");

        assertThat(Forms.amount(annual.total())).isEqualTo("1250");
        assertThat(Forms.amount(annual.fiscalAppropriation())).isEqualTo("1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"共50万元", "共计50万元", "合计：50万元", "总计50万元"})
    void theWordThatSaysItIsTheWholeIsNoPartOfTheAmount(String written) {
        assertThat(Forms.amount(annual("| 年度资金总额 | " + written + " |").total())).isEqualTo("50");
    }

    @Test
    void aLabelOfTheYearAtHandAsksForTheTotal() {
        assertThat(Forms.amount(annual("| 当年度预算（万元） | 50 |").total())).isEqualTo("50");
    }

    private static FundingAmounts annual(String row) {
        return Forms.table("""
                项目支出绩效目标表
                | 项目名称 | 河道疏浚 |
                %s
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 疏浚长度 | ≥6公里 |
                """.formatted(row)).funding().annual();
    }
}
