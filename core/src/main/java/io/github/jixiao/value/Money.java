package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money, in 万元 (ten thousand yuan) as every form prints it.
 *
 * @param wanYuan the amount in 万元, exact
 * @param rounded whether the form states the amount with decimals of 万元, so that its last digit may have been rounded
 */
public record Money(BigDecimal wanYuan, boolean rounded) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO, false);

    /** What rounding to two decimals may hide in one amount: 0.005 万元. */
    public static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private static final Map<String, Integer> POWER_OF_TEN =
            Map.of("元", -4, "千元", -1, "万", 0, "万元", 0, "万元人民币", 0, "百万元", 2, "千万元", 3, "亿", 4, "亿元", 4);

    /** An amount stated in 万元. */
    public static Money ofWanYuan(BigDecimal amount) {
        return new Money(amount, amount.scale() > 0);
    }

    /** An amount stated in 万元, for example {@code "7.67"}. */
    public static Money ofWanYuan(String amount) {
        return ofWanYuan(new BigDecimal(amount));
    }

    /** An amount stated in the unit named, or {@code null} if the unit is not one of money. */
    public static @Nullable Money ofUnit(BigDecimal amount, String unit) {
        Integer power = POWER_OF_TEN.get(unit);
        if (power == null) {
            return null;
        }
        return power == 0 ? ofWanYuan(amount) : new Money(plain(amount.scaleByPowerOfTen(power)), false);
    }

    /**
     * Reads a cell that holds one amount and nothing else; {@code null} for a blank cell and for words that are no exact amount.
     * {@link StatedAmount#parse} also tells the unit.
     *
     * @param defaultUnit the unit where the text has none, for example {@code 万元}; {@code null} stands for 万元
     */
    public static @Nullable Money parse(@Nullable String text, @Nullable String defaultUnit) {
        StatedAmount stated = StatedAmount.parse(text, defaultUnit);
        return stated == null ? null : stated.amount();
    }

    public Money plus(Money other) {
        return new Money(wanYuan.add(other.wanYuan), rounded || other.rounded);
    }

    public Money minus(Money other) {
        return new Money(wanYuan.subtract(other.wanYuan), rounded || other.rounded);
    }

    /** The distance from the other amount, never negative. */
    public Money distanceTo(Money other) {
        return new Money(wanYuan.subtract(other.wanYuan).abs(), rounded || other.rounded);
    }

    public boolean isPositive() {
        return wanYuan.signum() > 0;
    }

    public boolean isNegative() {
        return wanYuan.signum() < 0;
    }

    /** The exact sum; zero for nothing. */
    public static Money sum(Collection<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    @Override
    public int compareTo(Money other) {
        return wanYuan.compareTo(other.wanYuan);
    }

    /** Two amounts are equal when their values are, however many zeros were written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && wanYuan.compareTo(money.wanYuan) == 0;
    }

    @Override
    public int hashCode() {
        return wanYuan.stripTrailingZeros().hashCode();
    }

    /** For example {@code 7.67 万元}. */
    @Override
    public String toString() {
        return plain(wanYuan).toPlainString() + " 万元";
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
