package io.github.jixiao.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A target value (指标值): what is to be reached, as written in the form and as understood.
 *
 * <p>{@link #text()} always keeps the words of the form; the other components say what they mean.
 */
public sealed interface TargetValue {

    /** The value as written in the form; empty for {@link Blank}. */
    String text();

    /**
     * Understands any text; never throws, and never returns a value that says more than the text does.
     *
     * <p>Where a text leaves a choice:
     *
     * <ul>
     *   <li>A range is its lower end with {@code ≥}, a range of money its upper end with {@code ≤}; both say {@link NumberTrait#RANGE}.
     *   <li>A figure that describes what another counts belongs to its subject: 3岁以下婴幼儿600人 are 600 人.
     *   <li>每季度1次，全年4次 is one target told twice; 七成 is 70 %.
     *   <li>万 alone is 万元, save in a floor: {@code ≥5万} may be visitors.
     *   <li>每季度至少1次 has the unit 次/季度, 每人500元 the unit 元/人; 每年20万元 stays 万元, so that it can be added up.
     *   <li>A stroke, an empty box, a sign alone and a hint of the template are {@link Blank}; 无 and 不适用 are words, and
     *       {@link Qualitative}.
     *   <li>A deadline names the last day of the month or year it mentions, be it 12月前 or 12月底前; without a year no date is given.
     *   <li>Of several numbers in one clause those with a sign or word of comparison are the targets, else shares, else all.
     *   <li>A number inside a name (第一批, “五化”, 5G, 三项制度) is no figure; a Chinese numeral is one only before a unit that counts.
     *   <li>A character that looks misread is not guessed at: the number stays as it stands and says {@link NumberTrait#DOUBTFUL}.
     * </ul>
     */
    static TargetValue parse(@Nullable String text) {
        return TargetValueParser.parse(text);
    }

    /**
     * One number to reach: {@code ≥95%}, {@code 3次}, {@code 全年约5次}.
     *
     * @param text as written
     * @param subject the words before the number when they name what is counted ({@code 参与度} in {@code 参与度30%以上})
     * @param comparison the sign written or implied by words; {@code null} where there is none
     * @param number the number, exact
     * @param unit the unit as written ({@code 人次}, {@code %}, {@code 万元}, {@code 次/季度}); {@code null} where none is written
     * @param remainder the words after number and unit, for example {@code 长期坚持} in {@code 100%长期坚持}
     * @param traits what else a reviewer should know about the number, in the order of {@link NumberTrait}
     */
    record Quantitative(
            String text,
            @Nullable String subject,
            @Nullable Comparison comparison,
            BigDecimal number,
            @Nullable String unit,
            @Nullable String remainder,
            Set<NumberTrait> traits)
            implements TargetValue {

        public Quantitative {
            traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        }

        /** Whether the unit is {@code %} or {@code ‰}. */
        public boolean isPercentage() {
            return "%".equals(unit) || "‰".equals(unit);
        }

        /** What is counted, without 万 before it and so many behind it: 户 of 万户, 次 of 次/季度. */
        public @Nullable String baseUnit() {
            if (unit == null) {
                return null;
            }
            int per = unit.indexOf('/');
            return Multiple.of(per > 0 ? unit.substring(0, per) : unit).base();
        }

        /** The number as money, if the unit is one of money. */
        public @Nullable Money money() {
            return unit == null ? null : Money.ofUnit(number, unit);
        }

        /**
         * The target alone, in one spelling: {@code ≥95%}. Text that says the same gives the same; a target without a sign means {@code =}.
         */
        public String canonical() {
            String sign = comparison == null ? Comparison.EQUAL.symbol() : comparison.symbol();
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return sign + plain.toPlainString() + (unit == null ? "" : unit);
        }

        /** The same target with the unit that a column head or caption gives. */
        public Quantitative withInheritedUnit(String inherited) {
            Set<NumberTrait> more = new HashSet<>(traits);
            more.add(NumberTrait.UNIT_INHERITED);
            return new Quantitative(text, subject, comparison, number, inherited, remainder, more);
        }
    }

    /**
     * The value as one of a cost, in the unit that the form gives its amounts once for all (金额单位：万元). A value with a unit of its own, or
     * of a rate, stays as it is.
     *
     * @param name the indicator
     * @param moneyUnit {@code 万元}, {@code 元}; {@code null} where the form gives none
     */
    default TargetValue asCostOf(String name, @Nullable String moneyUnit) {
        return moneyUnit != null
                        && Money.ofUnit(BigDecimal.ONE, moneyUnit) != null
                        && this instanceof Quantitative number
                        && number.unit() == null
                        && !name.endsWith("率")
                ? number.withInheritedUnit(moneyUnit)
                : this;
    }

    /**
     * The value in the unit that stands in brackets behind the name, {@code 加工费（元）}. A value with a unit of its own stays as it is.
     *
     * @param name the indicator
     */
    default TargetValue inUnitOfName(String name) {
        return UnitInName.give(this, name);
    }

    /** Words only: {@code 明显}, {@code 良好}, {@code 按照要求执行}. */
    record Qualitative(String text) implements TargetValue {}

    /** Yes or no: {@code 是}. */
    record YesNo(String text, boolean expected) implements TargetValue {}

    /**
     * A date, deadline or period: {@code 12月底前}, {@code 2022年1月至12月}.
     *
     * @param start first day, where a beginning is given and its year is known
     * @param end last day, where the year is known; of a deadline the last day of the month or year it names
     * @param years every year the text names, in order
     */
    record Period(
            String text,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            List<Integer> years) implements TargetValue {

        public Period {
            years = List.copyOf(years);
        }

        /** Whether the period is a whole calendar year: {@code 2022年1月至12月}, {@code 全年}, {@code 年度内}; not 1月至3月、11月至12月. */
        public boolean isWholeYear() {
            if (start == null || end == null) {
                return Periods.namesWholeYear(text);
            }
            return start.getDayOfYear() == 1
                    && end.equals(start.plusYears(1).minusDays(1))
                    && !Periods.isInterrupted(text);
        }
    }

    /** Several targets in one cell. */
    record Composite(String text, List<TargetValue> parts) implements TargetValue {

        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing was written, or only a template hint. */
    record Blank() implements TargetValue {

        @Override
        public String text() {
            return "";
        }
    }
}
