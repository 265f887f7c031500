package io.github.jixiao.decisiontables;

import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a name is worded: {@code 培训、轮训}, {@code 以率、比例结尾}, {@code 包含设备且不以台数结尾}. Words are looked for as they stand, so that
 * a name is matched in a time that grows with its length and no faster.
 *
 * @param clauses all of them must hold; none hold for every name
 */
record NamePattern(List<Clause> clauses) implements Bilingual {

    /** Every name. */
    static final NamePattern ANY = new NamePattern(List.of());

    NamePattern {
        clauses = List.copyOf(clauses);
    }

    /** Where a word stands in the name. */
    enum Position {
        ANYWHERE,
        START,
        END,
        WHOLE;

        boolean holds(String name, String word) {
            return switch (this) {
                case ANYWHERE -> name.contains(word);
                case START -> name.startsWith(word);
                case END -> name.endsWith(word);
                case WHOLE -> name.equals(word);
            };
        }
    }

    /**
     * One of several words at a place, or none of them.
     *
     * @param wanted whether one must stand there; otherwise none may
     * @param words at least one, none of them empty
     */
    record Clause(Position position, boolean wanted, List<String> words) {

        Clause {
            words = List.copyOf(words);
        }

        boolean holds(String name) {
            return words.stream().anyMatch(word -> position.holds(name, word)) == wanted;
        }

        Bilingual told() {
            String key = "pattern." + position + (wanted ? "" : ".not");
            return TableTexts.of(key, Bilingual.of(quoted("、", "或"), quoted(", ", " or ")));
        }

        private String quoted(String joint, String last) {
            List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
            int rest = quoted.size() - 1;
            return rest == 0 ? quoted.get(0) : String.join(joint, quoted.subList(0, rest)) + last + quoted.get(rest);
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws InvalidCellException if it is none
     */
    static NamePattern parse(String text) throws InvalidCellException {
        return new NamePatternParser(text).pattern();
    }

    /** Whether a name is worded so. */
    boolean matches(String name) {
        for (Clause clause : clauses) {
            if (!clause.holds(name)) {
                return false;
            }
        }
        return true;
    }

    boolean isAny() {
        return clauses.isEmpty();
    }

    @Override
    public String chinese() {
        return clauses.stream().map(clause -> clause.told().chinese()).collect(Collectors.joining("，且"));
    }

    @Override
    public String english() {
        return clauses.stream().map(clause -> clause.told().english()).collect(Collectors.joining(", and "));
    }
}
