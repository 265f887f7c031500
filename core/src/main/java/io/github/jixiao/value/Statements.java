package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the targets that a stretch of text states, clause by clause. */
final class Statements {
    private static final String BREAKDOWN = "其中";

    private final String text;
    private final Enclosures enclosures;
    private final List<TargetValue> targets = new ArrayList<>(2);

    /** The last figure, not yet a target: clauses without a target of their own are added to its remainder. */
    private @Nullable Figure open;

    private int openStart;
    private int openEnd;

    private Statements(String text, Enclosures enclosures) {
        this.text = text;
        this.enclosures = enclosures;
    }

    /** The targets in order; none where the words state nothing that has a number or date. */
    static List<TargetValue> read(String text, Stretch whole, Enclosures enclosures) {
        Statements statements = new Statements(text, enclosures);
        statements.read(whole);
        return statements.targets;
    }

    private void read(Stretch whole) {
        List<Stretch> clauses = Clauses.split(text, whole, enclosures);
        FigureReader reader = new FigureReader(text, enclosures, clauses.size() == 1);
        int subjectStart = -1;
        for (Stretch clause : clauses) {
            boolean breakdown = text.startsWith(BREAKDOWN, clause.start()) && open != null;
            List<Figure> figures = breakdown ? List.of() : figures(reader, clause);
            if (breakdown) {
                openEnd = whole.trimmed(text).end();
                break;
            }
            if (!figures.isEmpty()) {
                add(figures, subjectStart >= 0 ? subjectStart : clause.start(), clause);
                subjectStart = -1;
            } else if (!addPeriod(clause)) {
                subjectStart = joinsNext(clause) ? subjectStart >= 0 ? subjectStart : clause.start() : -1;
                openEnd = clause.end();
            }
        }
        close();
    }

    private List<Figure> figures(FigureReader reader, Stretch clause) {
        List<Figure> all = reader.read(clause);
        Figure implied = ImpliedFigures.read(text, clause, all);
        return implied == null ? all : List.of(implied);
    }

    /** 论坛、沙龙≥2次: a clause before an enumeration comma names what the next one counts. */
    private boolean joinsNext(Stretch clause) {
        return clause.end() < text.length() && text.charAt(clause.end()) == '、';
    }

    private void add(List<Figure> figures, int start, Stretch clause) {
        int partStart = start;
        for (Figure figure : figures) {
            close();
            open = partStart < clause.start() ? joined(figure, partStart, clause.start()) : figure;
            openStart = partStart;
            openEnd = figure.end();
            partStart = figure.end();
        }
        openEnd = clause.end();
    }

    private Figure joined(Figure figure, int start, int clauseStart) {
        String own = figure.subject() == null ? "" : figure.subject();
        String subject = Wording.subject(text.substring(start, clauseStart) + own);
        return figure.withSubject(subject.isEmpty() ? null : subject);
    }

    private boolean addPeriod(Stretch clause) {
        TargetValue period = Periods.read(clause.of(text), text, clause.start(), clause.end());
        if (period != null) {
            close();
            targets.add(period);
        }
        return period != null;
    }

    private void close() {
        if (open != null) {
            Stretch part = new Stretch(openStart, openEnd).trimmed(text);
            String remainder = Wording.remainder(text.substring(open.end(), Math.max(open.end(), openEnd)));
            targets.add(open.toValue(part.of(text), remainder));
            open = null;
        }
    }
}
