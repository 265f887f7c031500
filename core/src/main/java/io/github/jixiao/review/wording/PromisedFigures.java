package io.github.jixiao.review.wording;

import io.github.jixiao.review.wording.NumbersInText.Figure;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that a text promises: so many things, or a rate to be reached. Figures that describe the situation, repeat themselves each
 * month or person, or stand at the end of a range promise nothing that an indicator must repeat.
 */
public final class PromisedFigures {
    private static final Pattern REPEATED = Pattern.compile("每(?!年)");
    private static final Pattern RATE = Pattern.compile("(?:达到|达|不低于|不少于|高于|大于|超过|≥)(\\d{1,3}(?:\\.\\d{1,4})?)%");
    private static final List<String> SPOKEN_UNITS = List.of("次", "场", "期", "名", "人", "场次", "人次");

    private PromisedFigures() {}

    /**
     * A figure.
     *
     * @param number exact
     * @param rate whether it is a rate in per cent
     * @param text for example {@code 35次}
     */
    public record Promise(BigDecimal number, boolean rate, String text) {

        /** Equal for figures of the same number, whatever they count. */
        public String key() {
            return number.stripTrailingZeros().toPlainString() + (rate ? "%" : "");
        }
    }

    /** The figures promised, in order. */
    public static List<Promise> in(String text, Vocabulary words) {
        List<Promise> promises = new ArrayList<>();
        for (String clause : Clauses.of(NumbersInText.plain(text))) {
            if (words.of(Topic.BACKGROUND_WORDS).occursIn(clause)
                    || REPEATED.matcher(clause).find()) {
                continue;
            }
            for (Figure figure : NumbersInText.in(clause, words)) {
                BigDecimal number = figure.value();
                if (number != null && isPromised(figure, number, clause)) {
                    promises.add(new Promise(number, false, figure.number() + figure.unit()));
                }
            }
            Matcher rate = RATE.matcher(clause);
            while (rate.find() && !words.of(Topic.GROWTH_WORDS).occursIn(clause)) {
                promises.add(new Promise(new BigDecimal(rate.group(1)), true, rate.group(1) + "%"));
            }
        }
        return promises;
    }

    private static boolean isPromised(Figure figure, BigDecimal number, String clause) {
        boolean spoken = !Character.isDigit(figure.number().charAt(0));
        char before = figure.at() == 0 ? ' ' : clause.charAt(figure.at() - 1);
        return figure.counted()
                && number.compareTo(BigDecimal.ONE) > 0
                && (!spoken || SPOKEN_UNITS.contains(figure.unit()))
                && "-~至到.为对向给".indexOf(before) < 0;
    }
}
