package io.github.jixiao.reports.xml;

import io.github.jixiao.reports.InertText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML element by element in UTF-8. Values are made harmless and escaped; what XML cannot hold never gets in. */
public final class XmlOutput {
    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /**
     * @param out where to; never closed
     */
    public XmlOutput(OutputStream out) {
        this.out = out;
    }

    /** The declaration that a document begins with. */
    public XmlOutput declaration() {
        pending.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return this;
    }

    /** Begins an element, with its attributes as name, value, name, value … */
    public XmlOutput start(String name, Object... attributes) {
        closeTag();
        pending.append('<').append(name);
        open.push(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            pending.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString(), true);
            pending.append('"');
        }
        return this;
    }

    /** An element without content. */
    public XmlOutput empty(String name, Object... attributes) {
        return start(name, attributes).end();
    }

    /** An element with text alone. */
    public XmlOutput element(String name, String text, Object... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** Text inside the current element. */
    public XmlOutput text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** Ends the current element. */
    public XmlOutput end() {
        String name = open.pop();
        if (inTag) {
            pending.append("/>");
            inTag = false;
        } else {
            pending.append("</").append(name).append('>');
        }
        return this;
    }

    /** Begins a new line between elements, for a person who opens the file. */
    public XmlOutput line() {
        closeTag();
        pending.append('\n');
        return this;
    }

    /** Hands over everything written so far, the start tag of the current element included. */
    public void flush() throws IOException {
        closeTag();
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }

    private void closeTag() {
        if (inTag) {
            pending.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        String inert = InertText.of(text);
        for (int i = 0; i < inert.length(); i++) {
            char character = inert.charAt(i);
            switch (character) {
                case '&' -> pending.append("&amp;");
                case '<' -> pending.append("&lt;");
                case '>' -> pending.append("&gt;");
                case '"' -> pending.append(attribute ? "&quot;" : "\"");
                case '\n' -> pending.append(attribute ? "&#10;" : "\n");
                case '\t' -> pending.append(attribute ? "&#9;" : "\t");
                default -> pending.append(character);
            }
        }
    }
}
