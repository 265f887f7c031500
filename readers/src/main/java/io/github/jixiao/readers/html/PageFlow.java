package io.github.jixiao.readers.html;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Repair;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the flow of a page or of a cell: lines of text, broken where blocks begin and end, and the tables between. */
final class PageFlow {

    /** Elements inside one another beyond which only the words are kept. */
    private static final int DEEPEST = 500;

    private static final Pattern NOT_SHOWN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final Passage passage;
    private final Allowance allowance;
    private final StringBuilder line = new StringBuilder();

    PageFlow(Passage passage, Allowance allowance) {
        this.passage = passage;
        this.allowance = allowance;
    }

    void read(Element element) throws UnreadableFileException {
        readChildren(element, 0);
        endLine();
    }

    private void readChildren(Element element, int depth) throws UnreadableFileException {
        for (Node child : element.childNodes()) {
            allowance.step();
            if (child instanceof TextNode text) {
                append(text.getWholeText());
            } else if (child instanceof Element inner && depth < DEEPEST) {
                readElement(inner, depth + 1);
            } else if (child instanceof Element tooDeep) {
                append(tooDeep.text());
            }
        }
    }

    private void readElement(Element element, int depth) throws UnreadableFileException {
        if (isHidden(element)) {
            String words = element.text();
            if (!words.isBlank()) {
                passage.remark(Repair.Kind.HIDDEN_CONTENT, words);
            }
            return;
        }
        switch (element.normalName()) {
            case "br" -> line.append('\n');
            case "table" -> {
                endLine();
                passage.table(new TableSpans(element, allowance).read());
            }
            case "input", "select", "textarea" -> append(FormControl.shown(element));
            case "script", "style", "noscript", "template", "head", "title" -> {}
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
                readChildren(element, depth);
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || NOT_SHOWN
                        .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    /** White space runs together as a browser runs it together; a blank is written only between words. */
    private void append(String text) {
        String run = WHITE_SPACE.matcher(text).replaceAll(" ");
        boolean atStart = line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
        line.append(atStart && run.startsWith(" ") ? run.substring(1) : run);
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            passage.words(line.toString().stripTrailing());
        }
        line.setLength(0);
    }
}
