package io.github.jixiao.table;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;

/**
 * The boxes that only a self-evaluation (绩效自评表, 财预〔2020〕10号) has beside those of a target table.
 *
 * @param budget 全年预算数 of the total, in 万元
 * @param spent 全年执行数 of the total, in 万元
 * @param executionRate 执行率 of the total, in per cent
 * @param executionScore 得分 of budget execution
 * @param totalScore 总分
 */
public record SelfEvaluation(
        Entry<Money> budget,
        Entry<Money> spent,
        Entry<BigDecimal> executionRate,
        Entry<BigDecimal> executionScore,
        Entry<BigDecimal> totalScore) {

    /** Nothing is said about what was reached. */
    public static final SelfEvaluation UNSTATED = new SelfEvaluation(
            Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated(), Entry.unstated());
}
