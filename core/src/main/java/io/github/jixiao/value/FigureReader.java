package io.github.jixiao.value;

import io.github.jixiao.value.Figure.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the figures of one clause, passing over dates, ordinals and the numbers inside names. */
final class FigureReader {
    /** No name of what is counted is longer; what stands before it is narrative. */
    private static final int LONGEST_SUBJECT = 200;

    private final String text;
    private final Enclosures enclosures;
    private final boolean wholeText;

    /**
     * @param wholeText whether the clause is all there is, so that a bare number is a target value
     */
    FigureReader(String text, Enclosures enclosures, boolean wholeText) {
        this.text = text;
        this.enclosures = enclosures;
        this.wholeText = wholeText;
    }

    /** The figures the clause is about, in the order of the text; those in parentheses only where no others are. */
    List<Figure> read(Stretch clause) {
        boolean asides = false;
        List<Figure> figures = read(clause, false, figure -> true);
        if (figures.isEmpty() && enclosures != Enclosures.NONE) {
            asides = true;
            figures = read(clause, true, figure -> true);
        }
        return figures.size() < 2 ? figures : read(clause, asides, leadingOf(figures, clause.end()));
    }

    private Predicate<Figure> leadingOf(List<Figure> figures, int limit) {
        List<Figure> counting = Descriptions.removedFrom(figures, text, limit);
        Set<Integer> starts = counting.stream().map(Figure::start).collect(Collectors.toSet());
        Predicate<Figure> leading = Figure.leadingOf(counting);
        return figure -> starts.contains(figure.start()) && leading.test(figure);
    }

    /** Reads nothing where a sign stands behind a number: 90%≤X<95% are the steps of a scale. */
    private List<Figure> read(Stretch clause, boolean asides, Predicate<Figure> wanted) {
        List<Figure> figures = new ArrayList<>(2);
        int from = clause.start();
        int at = from;
        int limit = clause.end();
        while (at < limit) {
            boolean digit = Letters.isDigit(text.charAt(at));
            boolean hidden = asides ? enclosures.isName(at) : !enclosures.isOpen(at);
            if (hidden || (!digit && !ChineseNumerals.isNumeral(text.charAt(at)))) {
                at++;
                continue;
            }
            CalendarWord date = CalendarReader.read(text, at, limit);
            if (date != null && !isSignedDecimal(at, from, date.end(), limit)) {
                at = date.end();
                continue;
            }
            Figure figure = figureAt(at, from, limit);
            if (figure == null) {
                at = digit ? Numerals.endOfToken(text, at, limit) : at + 1;
                continue;
            }
            boolean period = Frequency.isOnePeriod(text, at, figure.end(), limit);
            if (!period && wanted.test(figure)) {
                figures.add(figure);
                from = figure.end();
            }
            at = figure.end();
            if (!period && !figure.isMarked() && at < limit && Comparisons.isSign(text.charAt(at))) {
                return List.of();
            }
        }
        return figures;
    }

    /** ≤2023.07 is a number, not July. */
    private boolean isSignedDecimal(int at, int from, int end, int limit) {
        if (at == from || !Comparisons.isSign(text.charAt(at - 1)) || !Letters.isDigit(text.charAt(at))) {
            return false;
        }
        Numeral numeral = Numerals.read(text, at, limit);
        return numeral != null && numeral.end() == end;
    }

    private @Nullable Figure figureAt(int at, int from, int limit) {
        boolean digit = Letters.isDigit(text.charAt(at));
        Numeral numeral = digit ? Numerals.read(text, at, limit) : ChineseNumerals.read(text, at, limit);
        if (numeral == null || Names.holdNumber(text, from, numeral, limit)) {
            return null;
        }
        if (digit && isNegative(at, from)) {
            numeral = numeral.negated(at - 1);
        }
        Bound before = Comparisons.before(text, from, numeral.start());
        Measure measure = Measure.read(text, numeral, before, limit);
        Bound behind = Comparisons.behind(text, measure.end(), limit, measure.unitName());
        boolean marked = before.said() || behind.said();
        boolean counts = numeral.chinese()
                ? Names.leaveCount(text, numeral, measure, marked, behind.end(), limit)
                : !goesOn(measure, limit);
        if (!counts || (!marked && Names.followNumber(text, numeral.end(), limit))) {
            return null;
        }
        boolean bare = !marked && measure.unit() == null;
        if (bare && behind.end() != limit) {
            return null;
        }
        int first = Math.max(from, before.start() - LONGEST_SUBJECT);
        String words = text.substring(first, before.start()) + text.substring(before.end(), numeral.start());
        return bare && !isTarget(words)
                ? null
                : figure(measure, before, behind, words, new Stretch(numeral.start(), behind.end()));
    }

    /** 1万2千元 is more than this reader understands. */
    private boolean goesOn(Measure measure, int limit) {
        return UnitWords.isScale(measure.unitName())
                && measure.end() < limit
                && Letters.isDigit(text.charAt(measure.end()));
    }

    /** A dash is a minus at the beginning of the clause and behind a sign. */
    private boolean isNegative(int at, int from) {
        return at > from
                && text.charAt(at - 1) == '-'
                && (at - 1 == from || Comparisons.isSign(text.charAt(at - 2)) || text.charAt(at - 2) == ':');
    }

    private static Figure figure(Measure measure, Bound before, Bound behind, String words, Stretch place) {
        Frequency frequency = Frequency.in(words);
        String subject = Wording.subject(frequency.words());
        boolean vague = before.vague() || behind.vague() || measure.vague();
        Comparison comparison = comparison(measure, before, behind, vague);
        BigDecimal number = measure.number(comparison);
        return new Figure(
                comparison,
                number,
                frequency.appendedTo(measure.unitFor(comparison)),
                traits(measure.traits(), vague, before.doubtful()),
                before.said() ? Mark.BEFORE : behind.said() ? Mark.BEHIND : Mark.NONE,
                subject.isEmpty() ? null : subject,
                place);
    }

    private static Set<NumberTrait> traits(Set<NumberTrait> ofNumber, boolean vague, boolean doubtful) {
        if (!vague && !doubtful) {
            return ofNumber;
        }
        Set<NumberTrait> traits = EnumSet.noneOf(NumberTrait.class);
        traits.addAll(ofNumber);
        if (vague) {
            traits.add(NumberTrait.VAGUE);
        }
        if (doubtful) {
            traits.add(NumberTrait.DOUBTFUL);
        }
        return traits;
    }

    private static @Nullable Comparison comparison(Measure measure, Bound before, Bound behind, boolean vague) {
        Comparison said = before.comparison();
        boolean bounds = said != null && said != Comparison.EQUAL && said != Comparison.ABOUT;
        if (bounds) {
            return said;
        }
        if (behind.comparison() != null && behind.comparison() != Comparison.ABOUT) {
            return behind.comparison();
        }
        if (vague) {
            return Comparison.ABOUT;
        }
        return said == null ? measure.impliedComparison() : said;
    }

    /** Whether a number that ends the clause without sign and unit is the target: it stands alone, or behind the name of a measure. */
    private boolean isTarget(String words) {
        String subject = Wording.subject(words);
        return subject.isEmpty() ? wholeText : words.endsWith(":") || Names.endLikeMeasure(subject);
    }
}
