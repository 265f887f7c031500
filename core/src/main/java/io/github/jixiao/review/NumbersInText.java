package io.github.jixiao.review;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures in running text: numbers with a unit that counts or measures something. Years, numbers of documents and of list
 * items, and whatever stands inside 《》 or 〔〕, are names and no figures.
 */
final class NumbersInText {
    private static final String CHINESE_DIGITS = "二三四五六七八九十两百千";
    private static final List<String> OTHER_UNITS =
            List.of("%", "‰", "万元", "亿元", "元", "万", "公里", "千米", "米", "亩", "公顷", "平方米", "吨", "公斤", "千克", "小时", "天", "分");

    private final String text;
    private final Vocabulary words;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * A number with its unit.
     *
     * @param number the digits
     * @param unit as written
     * @param counted whether the unit counts things
     */
    record Figure(String number, String unit, boolean counted) {}

    private NumbersInText(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
    }

    /** The figures in a text, in order. */
    static List<Figure> in(String text, Vocabulary words) {
        NumbersInText numbers = new NumbersInText(withoutTitles(PlainText.compact(text)), words);
        numbers.scan();
        return numbers.figures;
    }

    /** The amounts of money in a text, in order. */
    static List<Money> amountsIn(String text, Vocabulary words) {
        List<Money> amounts = new ArrayList<>();
        for (Figure figure : in(text, words)) {
            Money money = Character.isDigit(figure.number().charAt(0))
                    ? Money.ofUnit(new BigDecimal(figure.number()), figure.unit())
                    : null;
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
            add(number, unitAt);
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
            add(text.substring(start, end), end);
        }
        return end;
    }

    private boolean isOrdinal(int start) {
        return start > 0 && "第".indexOf(text.charAt(start - 1)) >= 0
                || start > 1 && (text.startsWith("目标", start - 2) || text.startsWith("指标", start - 2));
    }

    private void add(String number, int unitAt) {
        String rest = text.substring(unitAt, Math.min(text.length(), unitAt + 4));
        for (int length = Math.min(3, rest.length()); length > 0; length--) {
            String unit = rest.substring(0, length);
            boolean counted = words.of(Topic.COUNTING_UNITS).contains(unit);
            if (counted || OTHER_UNITS.contains(unit)) {
                figures.add(new Figure(number, unit, counted));
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
