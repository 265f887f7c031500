package io.github.jixiao.table;

/**
 * The overall objectives (总体目标).
 *
 * @param annual 年度目标
 * @param mediumTerm 中期目标
 * @param implementationPeriod 实施期目标
 */
public record Objectives(Entry<String> annual, Entry<String> mediumTerm, Entry<String> implementationPeriod) {

    public static final Objectives UNSTATED = new Objectives(Entry.unstated(), Entry.unstated(), Entry.unstated());

    /** An annual objective alone. */
    public static Objectives ofAnnual(String text) {
        return new Objectives(Entry.of(text), Entry.unstated(), Entry.unstated());
    }
}
