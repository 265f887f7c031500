package io.github.jixiao.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as a form states it: {@code 7.67 万元}, {@code 250万}, {@code ￥10,308,000.00}.
 *
 * @param amount the amount, exact
 * @param unit 元, 万元, 亿元 …: the unit that the text or, where it has none, the form gives; {@code null} where nothing gives one,
 *     and the amount is then taken to be in 万元
 * @param repaired whether blanks inside the number were closed: {@code 7.6 7 万元}
 */
public record StatedAmount(Money amount, @Nullable String unit, boolean repaired) {
    private static final Words PREFIXES = Words.of("= ¥ RMB CNY 人民币 :");
    private static final Words UNITS = Words.of("元 千元 万元 百万元 千万元 亿元 万 亿");
    private static final Words SUFFIXES = Words.of("人民币 整 正 。 . , ; 、");

    /**
     * Reads a cell that holds one amount and nothing else; {@code null} for a blank cell and for words that are no exact amount (约四十,
     * 12万5千元). A unit in the text goes before the default.
     *
     * @param text the words of the cell
     * @param defaultUnit the unit that a label, column head or caption gives ({@code 万元}), or {@code null}
     */
    public static @Nullable StatedAmount parse(@Nullable String text, @Nullable String defaultUnit) {
        String plain = Spacing.close(PlainText.fold(text));
        int limit = plain.length();
        int start = behind(PREFIXES, plain, 0);
        boolean negative = start < limit && plain.charAt(start) == '-';
        start = behind(PREFIXES, plain, negative ? start + 1 : start);
        Numeral number =
                start < limit && Letters.isDigit(plain.charAt(start)) ? Numerals.read(plain, start, limit) : null;
        if (number == null || number.traits().contains(NumberTrait.DOUBTFUL)) {
            return null;
        }
        boolean bracket = number.end() < limit && plain.charAt(number.end()) == '(';
        int unitStart = bracket ? number.end() + 1 : number.end();
        String written = UNITS.at(plain, unitStart, limit);
        int end = written == null ? number.end() : unitStart + written.length() + (bracket ? 1 : 0);
        if (!endsAmount(plain, behind(SUFFIXES, plain, end))) {
            return null;
        }
        return of(negative ? number.negated(start - 1) : number, written, defaultUnit);
    }

    private static @Nullable StatedAmount of(Numeral number, @Nullable String written, @Nullable String defaultUnit) {
        String unit = written == null ? PlainText.compact(defaultUnit) : written;
        if (unit.equals("万") || unit.equals("亿")) {
            unit += "元";
        }
        BigDecimal value = number.value();
        Money amount = unit.isEmpty() ? Money.ofWanYuan(value) : Money.ofUnit(value, unit);
        boolean repaired = number.traits().contains(NumberTrait.REPAIRED);
        return amount == null ? null : new StatedAmount(amount, unit.isEmpty() ? null : unit, repaired);
    }

    private static int behind(Words words, String text, int start) {
        int at = start;
        for (String word = words.at(text, at, text.length()); word != null; word = words.at(text, at, text.length())) {
            at += word.length();
        }
        return at;
    }

    /** Nothing may follow but a remark in parentheses that holds no number of its own. */
    private static boolean endsAmount(String text, int end) {
        if (end >= text.length()) {
            return end == text.length();
        }
        return text.charAt(end) == '('
                && text.indexOf(')', end) == text.length() - 1
                && text.chars().skip(end).noneMatch(Character::isDigit);
    }
}
