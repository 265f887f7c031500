package io.github.jixiao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern in a rule's condition.
 *
 * @param type simple name of the fact's class
 * @param constraints what stands between its brackets, split at commas
 * @param source what follows {@code from}; empty where the pattern looks at all facts
 */
record DrlPattern(String type, List<String> constraints, String source) {
    private static final Pattern START = Pattern.compile("(?<![.\\w$])([A-Z]\\w*)\\s*\\(");
    private static final Pattern FROM = Pattern.compile("\\s*from\\s+([^\\n]*)");
    private static final Pattern INDEXED_JOIN = Pattern.compile("\\w+\\s*==\\s*\\$\\w+");

    /** Facts of which a session holds one. */
    private static final Set<String> SINGLE = Set.of("ReviewedTable", "ReviewedSubmission", "IndicatorCount");

    /** The patterns of a condition, in order. */
    static List<DrlPattern> in(String condition) {
        List<DrlPattern> patterns = new ArrayList<>();
        Matcher start = START.matcher(condition);
        int from = 0;
        while (start.find(from)) {
            int end = closing(condition, start.end());
            Matcher source = FROM.matcher(condition).region(end + 1, condition.length());
            patterns.add(new DrlPattern(
                    start.group(1),
                    constraints(condition.substring(start.end(), end)),
                    source.lookingAt() ? source.group(1) : ""));
            from = end;
        }
        return patterns;
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A bracket is not closed: " + text);
    }

    private static List<String> constraints(String inside) {
        List<String> constraints = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char character = inside.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                constraints.add(inside.substring(from, i).strip());
                from = i + 1;
            }
        }
        constraints.add(inside.substring(from).strip());
        return constraints;
    }

    boolean isSingle() {
        return SINGLE.contains(type);
    }

    /** Whether the engine finds the facts by a hash of one plain getter. */
    boolean isIndexedJoin() {
        return source.isEmpty()
                && constraints.stream()
                        .anyMatch(constraint -> INDEXED_JOIN.matcher(constraint).matches());
    }
}
