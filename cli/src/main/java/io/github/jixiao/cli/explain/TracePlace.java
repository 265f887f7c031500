package io.github.jixiao.cli.explain;

import io.github.jixiao.reports.Texts;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names places of a document so that a person finds them. */
final class TracePlace {

    private TracePlace() {}

    /** The place in words; of what has no place, that it is running text. */
    static String of(Location place, Texts texts) {
        List<String> parts = new ArrayList<>();
        add(parts, "explain.place.page", place.page(), texts);
        if (place.cell() != null) {
            parts.add(place.cell());
        } else {
            add(parts, "explain.place.grid", place.table(), texts);
            add(parts, "explain.place.row", place.row(), texts);
            add(parts, "explain.place.column", place.column(), texts);
        }
        add(parts, "explain.place.line", place.line(), texts);
        return parts.isEmpty()
                ? texts.get("explain.place.unknown")
                : String.join(texts.get("explain.place.separator"), parts);
    }

    /** Both ends, or the one place that both are. */
    static String of(Location first, Location last, Texts texts) {
        String begin = of(first, texts);
        String end = of(last, texts);
        return begin.equals(end) ? begin : texts.get("explain.place.range", begin, end);
    }

    private static void add(List<String> parts, String key, @Nullable Integer number, Texts texts) {
        if (number != null) {
            parts.add(texts.get(key, number));
        }
    }
}
