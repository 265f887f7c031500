package io.github.jixiao.readers.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label written from top to bottom in columns from the right, as at the side of a table. */
final class DownwardLabel {

    /** How exactly characters stand below each other, in font sizes. */
    private static final double FIT = 0.1;

    /** Columns are at least so far apart, in font sizes. */
    private static final double APART = 0.2;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private DownwardLabel() {}

    /**
     * The label as one line; {@code null} unless the glyphs stand so: each below the next one without a gap, and the columns further apart
     * than that.
     */
    static @Nullable TextLine of(List<Glyph> glyphs) {
        List<Glyph> seen = characters(glyphs);
        double size = TextLine.largestSize(seen);
        if (seen.size() < SHORTEST || standOnOneLine(seen, size)) {
            return null;
        }
        List<List<Glyph>> columns = columns(seen, size);
        List<Glyph> ordered = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Glyph> column = columns.get(i);
            column.sort(Comparator.comparingDouble(Glyph::baseline));
            boolean apart =
                    i == 0 || columns.get(i - 1).get(0).left() - column.get(0).left() > (1 + APART) * size;
            if (!apart || !isTight(column, size) || (column.size() < 2 && i + 1 < columns.size())) {
                return null;
            }
            ordered.addAll(column);
        }
        return columns.size() < 2
                ? null
                : new TextLine(ordered, ordered.get(ordered.size() - 1).right());
    }

    /** The characters that can be seen; none where one of them is narrow or there are more than a label has. */
    private static List<Glyph> characters(List<Glyph> glyphs) {
        List<Glyph> characters = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!glyph.isWide() || characters.size() == LONGEST) {
                return List.of();
            }
            characters.add(glyph);
        }
        return characters;
    }

    private static boolean standOnOneLine(List<Glyph> glyphs, double size) {
        double baseline = glyphs.get(0).baseline();
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.baseline() - baseline) > TextLine.SAME_LINE * size) {
                return false;
            }
        }
        return true;
    }

    /** The columns from the right. */
    private static List<List<Glyph>> columns(List<Glyph> glyphs, double size) {
        List<List<Glyph>> columns = new ArrayList<>();
        for (Glyph glyph :
                TextLine.sorted(glyphs, Comparator.comparingDouble(Glyph::left).reversed())) {
            List<Glyph> last = columns.isEmpty() ? List.of() : columns.get(columns.size() - 1);
            if (last.isEmpty() || last.get(0).left() - glyph.left() > FIT * size) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(glyph);
        }
        return columns;
    }

    private static boolean isTight(List<Glyph> column, double size) {
        for (int i = 1; i < column.size(); i++) {
            if (column.get(i).baseline() - column.get(i - 1).baseline() > (1 + FIT) * size) {
                return false;
            }
        }
        return true;
    }
}
