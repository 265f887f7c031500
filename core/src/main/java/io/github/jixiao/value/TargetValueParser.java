package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands the words of a target cell.
 *
 * <p>Every number that its words mark as a target becomes one; what is left undecided stays a {@link TargetValue.Qualitative}. Each step
 * passes over the text once, so that the time grows with its length alone.
 */
final class TargetValueParser {
    private static final TargetValue.Blank BLANK = new TargetValue.Blank();
    private static final int LONGEST_PLAIN = 24;

    private TargetValueParser() {}

    static TargetValue parse(@Nullable String text) {
        String folded = TexRemnants.replace(PlainText.fold(text));
        if (text == null || BlankCell.isBlank(folded)) {
            return BLANK;
        }
        String plain = Spacing.close(folded);
        TargetValue figure = plainFigure(text, plain);
        return figure == null ? understand(text, plain) : figure;
    }

    /** A sign, a number and a unit and nothing else, which most cells are. */
    private static @Nullable TargetValue plainFigure(String written, String text) {
        int number = 0;
        while (number < text.length() && Comparisons.isSign(text.charAt(number))) {
            number++;
        }
        boolean begins = number < text.length() && Letters.isDigit(text.charAt(number));
        if (!begins || text.length() > LONGEST_PLAIN || CalendarReader.read(text, number, text.length()) != null) {
            return null;
        }
        List<Figure> figures = new FigureReader(text, Enclosures.NONE, true).read(new Stretch(0, text.length()));
        boolean whole = figures.size() == 1
                && figures.get(0).subject() == null
                && figures.get(0).end() == text.length();
        return whole ? figures.get(0).toValue(written, "") : null;
    }

    private static TargetValue understand(String written, String text) {
        Stretch whole = new Stretch(0, text.length());
        Boolean answer = YesNoCell.read(text, whole);
        if (answer != null) {
            return new TargetValue.YesNo(written, answer);
        }
        TargetValue.Period period = Periods.read(written, text, 0, text.length());
        if (period != null) {
            return period;
        }
        Enclosures enclosures = Enclosures.of(text);
        List<Stretch> items = NumberedList.items(text);
        List<TargetValue> targets =
                items.isEmpty() ? Statements.read(text, whole, enclosures) : itemTargets(text, items, enclosures);
        return switch (targets.size()) {
            case 0 -> new TargetValue.Qualitative(written);
            case 1 -> asWritten(written, targets.get(0));
            default -> new TargetValue.Composite(written, targets);
        };
    }

    private static List<TargetValue> itemTargets(String text, List<Stretch> items, Enclosures enclosures) {
        List<TargetValue> targets = new ArrayList<>();
        for (Stretch item : items) {
            Stretch words = item.trimmed(text);
            Boolean answer = YesNoCell.read(text, words);
            List<TargetValue> stated = answer == null ? Statements.read(text, words, enclosures) : List.of();
            targets.addAll(stated);
            if (answer != null) {
                targets.add(new TargetValue.YesNo(words.of(text), answer));
            } else if (stated.isEmpty() && !words.isEmpty()) {
                targets.add(new TargetValue.Qualitative(words.of(text)));
            }
        }
        return targets;
    }

    /** A single target has the words of the whole cell. */
    private static TargetValue asWritten(String written, TargetValue target) {
        if (target instanceof TargetValue.Quantitative figure) {
            return new TargetValue.Quantitative(
                    written,
                    figure.subject(),
                    figure.comparison(),
                    figure.number(),
                    figure.unit(),
                    figure.remainder(),
                    figure.traits());
        }
        if (target instanceof TargetValue.Period period) {
            return new TargetValue.Period(written, period.start(), period.end(), period.years());
        }
        return target instanceof TargetValue.YesNo answer
                ? new TargetValue.YesNo(written, answer.expected())
                : new TargetValue.Qualitative(written);
    }
}
