package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures in running text: numbers with a unit that counts or measures something. Years, numbers of documents and of list
 * items, and whatever stands inside 《》 or 〔〕, are names and no figures.
 */
public final class NumbersInText {
    private static final String CHINESE_DIGITS = "二三四五六七八九十两百千";

    private final String text;
    private final Vocabulary words;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * A number with its unit.
     *
     * @param number the digits
     * @param unit as written
     * @param counted whether the unit counts things
     * @param at where the number stands in the {@linkplain #plain plain} text
     */
    public record Figure(String number, String unit, boolean counted, int at) {

        /** The number in digits, or two to nineteen in Chinese numerals; {@code null} for anything else, such as 1.2.3. */
        public @Nullable BigDecimal value() {
            if (Character.isDigit(number.charAt(0))) {
                return number.indexOf('.') == number.lastIndexOf('.') ? new BigDecimal(number) : null;
            }
            int ten = number.charAt(0) == '十' ? 1 : 0;
            int ones = "一二三四五六七八九".indexOf(number.charAt(number.length() - 1)) + 1;
            if (number.equals("两")) {
                ones = 2;
            }
            boolean plain = number.length() == 1 || ten == 1 && number.length() == 2 && ones > 0;
            return plain && ten * 10 + ones > 1 ? BigDecimal.valueOf(ten * 10L + ones) : null;
        }
    }

    private NumbersInText(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
    }

    /** The figures in a text, in order. */
    public static List<Figure> in(String text, Vocabulary words) {
        NumbersInText numbers = new NumbersInText(plain(text), words);
        numbers.scan();
        return numbers.figures;
    }

    /** The text without white space and titles, as places in it are counted. */
    public static String plain(String text) {
        return withoutTitles(PlainText.compact(text));
    }

    /** The amounts of money in a text, in order. */
    public static List<Money> amountsIn(String text, Vocabulary words) {
        List<Money> amounts = new ArrayList<>();
        for (Figure figure : in(text, words)) {
            BigDecimal number = Character.isDigit(figure.number().charAt(0)) ? figure.value() : null;
            Money money = number == null ? null : Money.ofUnit(number, figure.unit());
            if (money != null) {
                amounts.add(money);
            }
        }
        return amounts;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (Character.isDigit(character)) {
                at = digits(at);
            } else if (CHINESE_DIGITS.indexOf(character) >= 0) {
                at = chineseNumber(at);
            } else {
                at++;
            }
        }
    }

    private int digits(int start) {
        int end = start;
        while (end < text.length() && isNumberPart(end)) {
            end++;
        }
        int unitAt = end;
        while (unitAt < text.length() && "余多几+".indexOf(text.charAt(unitAt)) >= 0) {
            unitAt++;
        }
        String number = text.substring(start, end).replace(",", "");
        boolean sectionNumber = number.indexOf('.') != number.lastIndexOf('.');
        if (number.length() <= 20 && !sectionNumber && !isOrdinal(start)) {
            add(number, start, unitAt);
        }
        return end;
    }

    private boolean isNumberPart(int at) {
        char character = text.charAt(at);
        boolean mark = character == '.' || character == ',';
        return Character.isDigit(character)
                || mark
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1))
                        && at > 0
                        && Character.isDigit(text.charAt(at - 1));
    }

    private int chineseNumber(int start) {
        int end = start;
        while (end < text.length() && (CHINESE_DIGITS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '一')) {
            end++;
        }
        if (!isOrdinal(start)) {
            add(text.substring(start, end), start, end);
        }
        return end;
    }

    private boolean isOrdinal(int start) {
        return start > 0 && "第".indexOf(text.charAt(start - 1)) >= 0
                || start > 1 && (text.startsWith("目标", start - 2) || text.startsWith("指标", start - 2));
    }

    private void add(String number, int at, int unitAt) {
        String rest = text.substring(unitAt, Math.min(text.length(), unitAt + 4));
        for (int length = Math.min(3, rest.length()); length > 0; length--) {
            String unit = rest.substring(0, length);
            boolean counted = words.of(Topic.COUNTING_UNITS).contains(unit);
            if (counted || words.of(Topic.MEASURING_UNITS).contains(unit)) {
                figures.add(new Figure(number, unit, counted, at));
                return;
            }
        }
    }

    /** The text without what stands in 《》 and 〔〕. */
    private static String withoutTitles(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '《' || character == '〔') {
                depth++;
            } else if (character == '》' || character == '〕') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                plain.append(character);
            }
        }
        return depth == 0 ? plain.toString() : text;
    }
}
