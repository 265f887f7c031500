package io.github.jixiao.value;

import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a target value the way {@code target-values.txt} does. */
final class TargetValueText {
    private TargetValueText() {}

    static String of(TargetValue value) {
        if (value instanceof TargetValue.Quantitative figure) {
            return figure(figure);
        } else if (value instanceof TargetValue.Composite several) {
            return several.parts().stream().map(TargetValueText::of).collect(Collectors.joining("; ", "[", "]"));
        } else if (value instanceof TargetValue.Period period) {
            String years = period.years().stream().map(year -> " " + year).collect(Collectors.joining());
            return Objects.toString(period.start(), "") + ".." + Objects.toString(period.end(), "") + years;
        } else if (value instanceof TargetValue.YesNo answer) {
            return answer.expected() ? "yes" : "no";
        }
        return value instanceof TargetValue.Blank ? "blank" : "qualitative";
    }

    private static String figure(TargetValue.Quantitative figure) {
        StringBuilder text = new StringBuilder();
        if (figure.subject() != null) {
            text.append(figure.subject()).append(" | ");
        }
        Comparison comparison = figure.comparison();
        text.append(comparison == null ? "?" : comparison.symbol());
        text.append(' ').append(figure.number().toPlainString());
        text.append(' ').append(Objects.requireNonNullElse(figure.unit(), "-"));
        if (figure.remainder() != null) {
            text.append(" | ").append(figure.remainder());
        }
        if (!figure.traits().isEmpty()) {
            text.append(figure.traits().stream().map(Enum::name).collect(Collectors.joining(" ", " {", "}")));
        }
        return text.toString();
    }
}
