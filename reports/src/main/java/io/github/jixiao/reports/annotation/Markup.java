package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An XML part whose bytes stay as they are but for what is put in between. Its characters are looked at as bytes: markup is ASCII, and
 * what is put in is ASCII too.
 */
final class Markup {
    private static final int DECLARATION = 200;

    private final String text;
    private final List<Insertion> insertions = new ArrayList<>();

    private Markup(String text) {
        this.text = text;
    }

    private record Insertion(int from, int to, String words) {}

    static Markup of(byte[] bytes) throws UnannotatableFileException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String start = text.substring(0, Math.min(DECLARATION, text.length())).toLowerCase(Locale.ROOT);
        int encoding = start.indexOf("encoding=");
        boolean other = encoding >= 0 && !start.startsWith("utf-8", encoding + 10) && start.indexOf("?>") > encoding;
        if (other || start.indexOf('\0') >= 0) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return new Markup(text);
    }

    /** Walks through the tags from the start. */
    Tags tags() {
        return new Tags(text);
    }

    /** The tag of the outermost element. */
    Tags root() throws UnannotatableFileException {
        Tags tags = tags();
        if (!tags.next()) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return tags;
    }

    String text() {
        return text;
    }

    /** Puts words in at a place; of several at one place the first to come stands first. */
    void insert(int place, String words) {
        replace(place, place, words);
    }

    /** Puts words in place of others. */
    void replace(int from, int to, String words) {
        insertions.add(new Insertion(from, to, words));
    }

    /** Puts words in before the end of the outermost element. */
    void append(String words) throws UnannotatableFileException {
        Tags root = root();
        if (root.isEmpty()) {
            replace(root.end() - 2, root.end(), ">" + words + "</" + root.name() + ">");
            return;
        }
        int end = text.lastIndexOf("</");
        if (end < root.end()) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        insert(end, words);
    }

    byte[] bytes() {
        StringBuilder patched = new StringBuilder(text.length() + 1024);
        int from = 0;
        insertions.sort(Comparator.comparingInt(Insertion::from));
        for (Insertion insertion : insertions) {
            patched.append(text, from, insertion.from()).append(insertion.words());
            from = insertion.to();
        }
        return patched.append(text, from, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Words as content or attribute value, with everything that is not ASCII by its number. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() * 2);
        words.codePoints().forEach(character -> {
            boolean plain = character >= 0x20 && character < 0x7F && "&<>\"'".indexOf(character) < 0;
            if (plain) {
                escaped.append((char) character);
            } else {
                escaped.append("&#").append(character).append(';');
            }
        });
        return escaped.toString();
    }
}
