package io.github.jixiao.review.thorough;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.review.wording.NumbersInText.Figure;
import io.github.jixiao.review.wording.PromisedFigures.Promise;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Every number of a table's indicators that could answer a figure in its objective, wherever in a row it stands. */
final class IndicatorFigures {
    private static final int MOST_PARTS = 60;

    private final Set<BigDecimal> counts = new HashSet<>();
    private final Set<BigDecimal> rates = new HashSet<>();

    static IndicatorFigures of(ReviewedTable table) {
        IndicatorFigures figures = new IndicatorFigures();
        Vocabulary words = table.profile().vocabulary();
        List<BigDecimal> parts = new ArrayList<>();
        for (ReviewedIndicator row : table.indicators()) {
            if (row.term() == Term.ANNUAL) {
                figures.take(row.indicator().target(), parts);
                figures.takeWords(row.indicator(), words);
            }
        }
        figures.addSums(parts);
        return figures;
    }

    private void take(TargetValue target, List<BigDecimal> parts) {
        if (target instanceof Quantitative number) {
            BigDecimal plain = number.number().stripTrailingZeros();
            if (number.isPercentage()) {
                rates.add(plain);
            } else if (number.money() == null) {
                counts.add(plain);
                parts.add(plain);
            }
        } else if (target instanceof TargetValue.Composite composite) {
            composite.parts().stream().filter(Quantitative.class::isInstance).forEach(part -> take(part, parts));
        }
    }

    private void takeWords(Indicator row, Vocabulary words) {
        Stream.of(
                        row.name(),
                        row.target().text(),
                        row.standard(),
                        row.definition(),
                        row.basis(),
                        row.scoring(),
                        row.remarks())
                .filter(Objects::nonNull)
                .flatMap(text -> NumbersInText.in(text, words).stream())
                .filter(figure -> figure.counted() || figure.unit().equals("%"))
                .forEach(this::takeFigure);
    }

    private void takeFigure(Figure figure) {
        BigDecimal number = figure.value();
        if (number != null) {
            (figure.counted() ? counts : rates).add(number.stripTrailingZeros());
        }
    }

    /** The objective may tell together what two indicators tell apart. */
    private void addSums(List<BigDecimal> parts) {
        for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
            for (int j = i + 1; j < Math.min(parts.size(), MOST_PARTS); j++) {
                counts.add(parts.get(i).add(parts.get(j)).stripTrailingZeros());
            }
        }
        counts.add(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros());
    }

    boolean answer(Promise promise) {
        return (promise.rate() ? rates : counts).contains(promise.number().stripTrailingZeros());
    }
}
