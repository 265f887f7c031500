package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the tags of an XML text, passing over comments, instructions and character data. */
final class Tags {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![^\\s=/<>])([^\\s=/<>]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern REFERENCE = Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|amp|lt|gt|quot|apos);");

    private final String text;
    private int start;
    private int end;
    private int elements;
    private String name = "";
    private boolean closing;

    Tags(String text) {
        this.text = text;
    }

    /** Moves to the next tag; tells whether there is one. */
    boolean next() throws UnannotatableFileException {
        int from = end;
        while (true) {
            start = text.indexOf('<', from);
            if (start < 0) {
                return false;
            }
            if (text.startsWith("<!--", start)) {
                from = after("-->", start + 4);
            } else if (text.startsWith("<![CDATA[", start)) {
                from = after("]]>", start + 9);
            } else if (text.startsWith("<?", start)) {
                from = after("?>", start + 2);
            } else if (text.startsWith("<!", start)) {
                throw new UnannotatableFileException(Reason.DAMAGED);
            } else {
                read();
                return true;
            }
        }
    }

    private int after(String words, int from) throws UnannotatableFileException {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return at + words.length();
    }

    private void read() throws UnannotatableFileException {
        closing = text.startsWith("</", start);
        int from = start + (closing ? 2 : 1);
        int nameEnd = from;
        while (nameEnd < text.length() && " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        name = text.substring(from, nameEnd);
        char quote = 0;
        for (int i = nameEnd; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '>') {
                end = i + 1;
                elements += closing ? 0 : 1;
                return;
            }
        }
        throw new UnannotatableFileException(Reason.DAMAGED);
    }

    /** Number of the element whose tag this is, from 1 in the order of the document. */
    int element() {
        return elements;
    }

    /** The name with its prefix. */
    String name() {
        return name;
    }

    /** The name without its prefix. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix of the name; empty for none. */
    String prefix() {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }

    /** Whether this ends an element. */
    boolean isClosing() {
        return closing;
    }

    /** Whether this begins an element that has an end tag. */
    boolean isOpening() {
        return !closing && !isEmpty();
    }

    /** Whether this is the whole element. */
    boolean isEmpty() {
        return !closing && text.charAt(end - 2) == '/';
    }

    /** Where the tag begins. */
    int start() {
        return start;
    }

    /** Where the text after the tag begins. */
    int end() {
        return end;
    }

    /** The value of an attribute by its name without a prefix; {@code null} where there is none. */
    @Nullable
    String attribute(String wanted) {
        Matcher attributes = attributes();
        while (attributes.find()) {
            String each = attributes.group(1);
            if (each.equals(wanted) || each.endsWith(":" + wanted) && !each.startsWith("xmlns:")) {
                return value(attributes);
            }
        }
        return null;
    }

    /** The prefix that this tag binds to a namespace, the default one being empty; {@code null} where it binds none. */
    @Nullable
    String prefixOf(String namespace) {
        Matcher attributes = attributes();
        String found = null;
        while (attributes.find()) {
            String each = attributes.group(1);
            if (value(attributes).equals(namespace)) {
                if (each.startsWith("xmlns:")) {
                    return each.substring(6);
                }
                found = each.equals("xmlns") ? "" : found;
            }
        }
        return found;
    }

    /** The namespace that this tag binds to a prefix; {@code null} where it binds none. */
    @Nullable
    String namespace(String prefix) {
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        Matcher attributes = attributes();
        while (attributes.find()) {
            if (attributes.group(1).equals(declaration)) {
                return value(attributes);
            }
        }
        return null;
    }

    private Matcher attributes() {
        return ATTRIBUTE.matcher(text).region(start + 1 + name.length(), end);
    }

    /** The value with its references resolved and its bytes read as UTF-8. */
    private static String value(Matcher attribute) {
        String raw = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        String decoded = new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return REFERENCE.matcher(decoded).replaceAll(match -> Matcher.quoteReplacement(resolved(match.group(1))));
    }

    private static String resolved(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(reference);
        };
    }

    private static String numbered(String reference) {
        int number = reference.startsWith("#x")
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }
}
