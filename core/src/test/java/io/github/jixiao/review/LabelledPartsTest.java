package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.LabelledAmount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledPartsTest {

    private static SumComparison against(String total, String... labelsAndAmounts) {
        List<LabelledAmount> rows = new ArrayList<>();
        for (int at = 0; at < labelsAndAmounts.length; at += 2) {
            rows.add(new LabelledAmount(labelsAndAmounts[at], Given.money(labelsAndAmounts[at + 1])));
        }
        return LabelledParts.against(Given.money(total), rows, new BigDecimal("0.005"));
    }

    @Test
    void rowsThatMakeTheTotalAgree() {
        assertThat(against("100", "财政拨款", "80", "其他资金", "20").agrees()).isTrue();
    }

    @Test
    void aPartOfARowIsNotAddedToIt() {
        assertThat(against("100", "财政拨款", "80", "其中：上级补助", "30", "其他资金", "20").agrees())
                .isTrue();
    }

    @Test
    void numberedRowsMayDetailTheRowBeforeThem() {
        assertThat(against("100", "财政拨款", "80", "1.一般公共预算", "50", "2.政府性基金", "30", "其他资金", "20")
                        .agrees())
                .isTrue();
    }

    @Test
    void aSumAmongTheRowsIsNotAdded() {
        assertThat(against("100", "本年收入合计", "100", "财政拨款", "80", "其他资金", "20").agrees())
                .isTrue();
        assertThat(against("100", "部门预算", "100", "财政拨款", "80", "其他资金", "20").agrees())
                .isTrue();
    }

    @Test
    void whatNoReadingExplainsDisagrees() {
        SumComparison wrong = against("100", "财政拨款", "80", "其中：上级补助", "30", "其他资金", "25");

        assertThat(wrong.agrees()).isFalse();
        assertThat(wrong.sum()).isEqualTo(Given.money("105"));
        assertThat(against("100", "财政拨款", "100", "其他资金", "20").agrees()).isFalse();
    }
}
