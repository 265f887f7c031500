package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the targets that a stretch of text states, clause by clause. */
final class Statements {
    private static final String BREAKDOWN = "其中";
    private static final char EACH = '各';
    private static final int LONGEST_LIST_OF_DATES = 60;
    private static final Words TOTAL = Words.of("共 全年 年度 年内 当年 累计 合计 总计 一年");

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
            } else if (sharesNext(clause, whole.end()) || !addPeriod(clause)) {
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

    /** 3月、9月各拨付一次: the dates before an enumeration comma say when what the last of them names is done. */
    private boolean sharesNext(Stretch clause, int limit) {
        if (!joinsNext(clause) || CalendarReader.read(text, clause.start(), clause.end()) == null) {
            return false;
        }
        int last = Math.min(limit, clause.end() + LONGEST_LIST_OF_DATES);
        int at = clause.end();
        while (at < last && text.charAt(at) != EACH && ",;。!|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < last && text.charAt(at) == EACH;
    }

    /** 每季度1次，全年4次: the same target again, once in all and once for each part of the year. */
    private boolean repeatsOpen(Figure figure, int start) {
        if (open == null || open.unit() == null || figure.unit() == null || figure.subject() != null) {
            return false;
        }
        boolean total = TOTAL.anyIn(text, start, figure.start());
        return (total && Frequency.tellsSameThing(open.unit(), figure.unit()))
                || Frequency.tellsSameThing(figure.unit(), open.unit());
    }

    private void add(List<Figure> figures, int start, Stretch clause) {
        int partStart = start;
        for (Figure figure : figures) {
            if (repeatsOpen(figure, partStart)) {
                partStart = figure.end();
                continue;
            }
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
