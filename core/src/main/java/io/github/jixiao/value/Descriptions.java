package io.github.jixiao.value;

import io.github.jixiao.value.Figure.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that only describe what a later figure of their clause counts: 3岁以下 in 3岁以下婴幼儿600人, 100人以下 in 100人以下企业30家, 10kV in
 * 10kV线路12公里.
 */
final class Descriptions {
    private final String text;
    private final int limit;

    private Descriptions(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The figures of a clause that ends at the limit, without those that describe others. */
    static List<Figure> removedFrom(List<Figure> figures, String text, int limit) {
        Descriptions descriptions = new Descriptions(text, limit);
        List<Figure> others = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            Figure next = i + 1 < figures.size() ? figures.get(i + 1) : null;
            if (!descriptions.describes(figures.get(i), next)) {
                others.add(figures.get(i));
            }
        }
        return others;
    }

    private boolean describes(Figure figure, @Nullable Figure next) {
        String unit = figure.unit();
        if (next == null || unit == null || figure.isShare()) {
            return false;
        }
        if (UnitWords.isAttribute(unit)) {
            return !unit.equals(next.unit());
        }
        return isBeforeNoun(figure, next)
                && switch (figure.mark()) {
                    case BEFORE -> false;
                    case BEHIND -> limits(figure, next);
                    case NONE -> figure.subject() == null && UnitWords.isDimension(unit) && endsWords(next);
                };
    }

    /** Whether a noun follows that the next figure may count; 完成 in 24小时内完成 is none. */
    private boolean isBeforeNoun(Figure figure, Figure next) {
        int end = figure.end();
        return end < next.start()
                && Letters.isHan(text.charAt(end))
                && Wording.NO_UNIT.at(text, end, next.start()) == null;
    }

    /**
     * Whether 以下 or 以上 limits the things that are counted. Behind a subject of its own the figure is rather a target (培训30人以上发放手册200份),
     * unless it says 以下 of a size (改造5米以下道路12公里); two figures that both say 以上 are two targets.
     */
    private static boolean limits(Figure figure, Figure next) {
        Comparison comparison = figure.comparison();
        if (comparison == null || (next.mark() == Mark.BEHIND && next.comparison() == comparison)) {
            return false;
        }
        if (figure.subject() == null) {
            return comparison.isCeiling() || comparison.isFloor();
        }
        String unit = figure.unit() == null ? "" : figure.unit();
        boolean size = !UnitWords.isMoney(unit) && !UnitWords.isTime(unit);
        return comparison.isCeiling() && size && !next.isShare();
    }

    /** Whether no noun stands behind the figure, so that what it counts stands before it. */
    private boolean endsWords(Figure figure) {
        return figure.end() == limit || !Letters.isHan(text.charAt(figure.end()));
    }
}
