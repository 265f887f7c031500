package io.github.jixiao.reports.markdown;

import io.github.jixiao.reports.InertText;

/** Text from a form inside Markdown: one line in which no sign has a meaning, nobody is mentioned and nothing is linked. */
final class MarkdownText {
    private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~&\"'$:/@^=";
    /** Parts what a code host would take for a mention or an issue; it is invisible and breaks no word. */
    private static final char WORD_JOINER = '\u2060';

    private MarkdownText() {}

    /** The text, cut after so many characters of its own. */
    static String of(String text, int most) {
        String line = InertText.cut(InertText.line(text).strip(), most);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (SIGNS.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(character);
            if (character == '@' || character == '#') {
                escaped.append(WORD_JOINER);
            }
        }
        return escaped.toString();
    }
}
