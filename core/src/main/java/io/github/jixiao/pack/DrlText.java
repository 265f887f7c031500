package io.github.jixiao.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a DRL file, as far as it can be understood without compiling it. */
final class DrlText {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(?:\"([^\"\\n]*)\"|(\\S+))");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<![\\w$])(salience|agenda-group|insert|insertLogical|modify"
                    + "|update|delete|no-loop|eval|function|System)(?![\\w$])");

    private final String text;
    private final String code;

    DrlText(String text) {
        this.text = text;
        this.code = withoutCommentsAndStrings(text);
    }

    /** A word with the line it stands on. */
    record Word(String text, int line) {}

    /** The rules that the file holds. */
    List<Word> rules() {
        List<Word> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            int keyword = text.indexOf("rule", rule.start());
            if (code.startsWith("rule", keyword)) {
                String quoted = rule.group(1);
                rules.add(new Word(quoted == null ? rule.group(2) : quoted, line(keyword)));
            }
        }
        return rules;
    }

    /** The first word by which a rule would do more than look and report. */
    Optional<Word> forbidden() {
        Matcher word = FORBIDDEN.matcher(code);
        return word.find() ? Optional.of(new Word(word.group(), line(word.start()))) : Optional.empty();
    }

    /** The line on which a keyword first stands alone; 0 if it never does. */
    int lineOf(String keyword) {
        Matcher found =
                Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(keyword) + "\\b").matcher(code);
        return found.find() ? line(found.end() - 1) : 0;
    }

    private int line(int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    /** The text with blanks in place of comments and of what stands in quotation marks, every line where it was. */
    private static String withoutCommentsAndStrings(String text) {
        StringBuilder code = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (text.startsWith("//", at)) {
                end = endOf(text, "\n", at, 0);
            } else if (text.startsWith("/*", at)) {
                end = endOf(text, "*/", at + 2, 2);
            } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                end = endOfString(text, at);
            }
            for (int i = at; end - at > 1 && i < end; i++) {
                if (text.charAt(i) != '\n') {
                    code.setCharAt(i, ' ');
                }
            }
            at = end;
        }
        return code.toString();
    }

    private static int endOf(String text, String mark, int from, int length) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + length;
    }

    private static int endOfString(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return start + 1;
    }
}
