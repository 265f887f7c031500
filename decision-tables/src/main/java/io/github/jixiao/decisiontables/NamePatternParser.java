package io.github.jixiao.decisiontables;

import io.github.jixiao.decisiontables.NamePattern.Clause;
import io.github.jixiao.decisiontables.NamePattern.Position;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads how a name is worded. A word in “” is taken as it stands. */
final class NamePatternParser {
    /** The most words in a list. */
    static final int MOST_WORDS = 500;

    private static final String REGEX_SIGNS = "*\\^$|[]";

    private static final Pattern CLAUSE = Pattern.compile("^(?:不?以.+(?:开头|结尾)|(?:包含|不含|不包含|等于).+)");

    private final String text;

    NamePatternParser(String text) {
        this.text = PlainText.compact(text).replace('"', '”');
    }

    NamePattern pattern() throws InvalidCellException {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : split(text, "且;")) {
            clauses.add(clause(clause));
        }
        return new NamePattern(clauses);
    }

    private static Clause clause(String clause) throws InvalidCellException {
        boolean wanted = !clause.startsWith("不");
        String said = wanted ? clause : clause.substring(1);
        if (said.startsWith("以") && said.endsWith("开头")) {
            return new Clause(Position.START, wanted, words(said.substring(1, said.length() - 2)));
        }
        if (said.startsWith("以") && said.endsWith("结尾")) {
            return new Clause(Position.END, wanted, words(said.substring(1, said.length() - 2)));
        }
        if (said.startsWith("包含")) {
            return new Clause(Position.ANYWHERE, wanted, words(said.substring(2)));
        }
        if (said.startsWith("等于")) {
            return new Clause(Position.WHOLE, wanted, words(said.substring(2)));
        }
        if (!wanted && said.startsWith("含")) {
            return new Clause(Position.ANYWHERE, false, words(said.substring(1)));
        }
        return new Clause(Position.ANYWHERE, true, words(clause));
    }

    private static List<String> words(String listed) throws InvalidCellException {
        List<String> words = new ArrayList<>();
        for (String item : split(listed, "、,")) {
            boolean quoted = item.length() > 2 && "“”".indexOf(item.charAt(0)) >= 0 && item.endsWith("”");
            String word = quoted ? item.substring(1, item.length() - 1) : item;
            if (word.isEmpty() || word.indexOf('“') >= 0 || word.indexOf('”') >= 0) {
                throw new InvalidCellException("pattern-word", listed);
            }
            if (!quoted) {
                requirePlain(word);
            }
            words.add(word);
        }
        if (words.size() > MOST_WORDS) {
            throw new InvalidCellException("pattern-long", MOST_WORDS);
        }
        return words;
    }

    /** Refuses what was meant as more than a word. */
    private static void requirePlain(String word) throws InvalidCellException {
        for (int i = 0; i < word.length(); i++) {
            if (REGEX_SIGNS.indexOf(word.charAt(i)) >= 0) {
                throw new InvalidCellException("pattern-regex", word.charAt(i));
            }
        }
        if (CLAUSE.matcher(word).matches()) {
            throw new InvalidCellException("pattern-mixed", word);
        }
    }

    /** The pieces of a text between signs that stand outside quotation marks. */
    private static List<String> split(String text, String signs) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '“' || character == '”') {
                quoted = !quoted;
            } else if (!quoted && signs.indexOf(character) >= 0) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
