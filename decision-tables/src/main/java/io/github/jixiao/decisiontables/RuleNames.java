package io.github.jixiao.decisiontables;

import io.github.jixiao.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a table's rules, no two alike. */
final class RuleNames {
    private static final int LENGTH = 6;

    private final String table;
    private final Map<String, String> places = new HashMap<>();

    /** @param table name of the table, so that two tables derive names of their own */
    RuleNames(String table) {
        this.table = table;
    }

    /**
     * Takes the name that a row gives.
     *
     * @return where it is taken already; {@code null} if it was free
     */
    @Nullable
    String take(String name, String place) {
        return places.putIfAbsent(name, place);
    }

    /** A name for a row that gives none, from what it is about: it stays when rows move or limits change. */
    String derived(SheetKind kind, List<String> key) {
        String digest = digest(table + "\n" + String.join("\n", key)).substring(0, LENGTH);
        String name = kind.template() + "-" + digest;
        String free = name;
        for (int number = 2; places.putIfAbsent(free, "") != null; number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String digest(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
