package io.github.jixiao.reports.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells and paragraphs of a document, by number of their element, and where a comment on each begins and ends. */
final class TextPlaces {
    /** What stands in these is not the text of the cell around them, or stands there twice. */
    private static final Set<String> APART = Set.of("txbxContent", "AlternateContent", "del", "moveFrom");

    private final Map<Integer, Place> places = new HashMap<>();
    private int first;

    private TextPlaces() {}

    /** The first and the last paragraph of a cell, or a paragraph itself. */
    private static final class Place {
        private @Nullable Paragraph first;
        private @Nullable Paragraph last;

        void add(Paragraph paragraph) {
            first = first == null ? paragraph : first;
            last = paragraph;
        }
    }

    /** Where words can be put into a paragraph. */
    private static final class Paragraph {
        private final int element;
        private final String name;
        private final boolean empty;
        private final int tagEnd;
        private int start;
        private int end;

        Paragraph(Tags tag) {
            this.element = tag.element();
            this.name = tag.name();
            this.empty = tag.isEmpty();
            this.tagEnd = tag.end();
            this.start = tag.end();
            this.end = tag.end();
        }
    }

    /** An element that is open. */
    private record Open(
            String name, @Nullable Place cell, @Nullable Paragraph paragraph, boolean apart) {}

    static TextPlaces in(Markup document) throws UnannotatableFileException {
        TextPlaces places = new TextPlaces();
        places.read(document.tags());
        return places;
    }

    private void read(Tags tags) throws UnannotatableFileException {
        Deque<Open> open = new ArrayDeque<>();
        while (tags.next()) {
            if (tags.isClosing()) {
                close(open, tags);
                continue;
            }
            Open outer = open.peek();
            Open element = begin(tags, outer);
            if (tags.isOpening()) {
                open.push(element);
            } else if (outer != null) {
                endProperties(tags.localName(), outer, tags.end());
            }
        }
    }

    private Open begin(Tags tags, @Nullable Open outer) {
        String name = tags.localName();
        boolean apart = outer != null && outer.apart() || APART.contains(name);
        @Nullable Place cell = outer == null ? null : outer.cell();
        if (name.equals("tc")) {
            Place own = new Place();
            places.put(tags.element(), own);
            return new Open(name, own, null, apart);
        }
        if (!name.equals("p")) {
            return new Open(name, cell, null, apart);
        }
        Paragraph paragraph = new Paragraph(tags);
        Place own = new Place();
        own.add(paragraph);
        places.put(paragraph.element, own);
        if (first == 0) {
            first = paragraph.element;
        }
        if (cell != null && !apart) {
            cell.add(paragraph);
        }
        return new Open(name, cell, paragraph, apart);
    }

    private static void close(Deque<Open> open, Tags tags) {
        Open closed = open.poll();
        if (closed == null) {
            return;
        }
        if (closed.paragraph() != null) {
            closed.paragraph().end = tags.start();
        }
        Open outer = open.peek();
        if (outer != null) {
            endProperties(closed.name(), outer, tags.end());
        }
    }

    /** The properties of a paragraph stand before everything else in it. */
    private static void endProperties(String name, Open outer, int end) {
        if (name.equals("pPr") && outer.paragraph() != null) {
            outer.paragraph().start = end;
        }
    }

    /** Whether a comment can be put on an element. */
    boolean has(int element) {
        Place place = places.get(element);
        return place != null && place.first != null;
    }

    /** The first paragraph of the document; zero where there is none. */
    int first() {
        return first;
    }

    /** Puts the marks of a comment around the text of an element. */
    void mark(int element, Prefix prefix, int id, Markup document) {
        Place place = places.get(element);
        if (place == null || place.first == null || place.last == null) {
            return;
        }
        String attribute = prefix.declaration() + " " + prefix.name() + "id=\"" + id + "\"/>";
        String begin = "<" + prefix.name() + "commentRangeStart" + attribute;
        String end = "<" + prefix.name() + "commentRangeEnd" + attribute
                + "<" + prefix.name() + "r" + prefix.declaration() + "><" + prefix.name() + "commentReference "
                + prefix.name() + "id=\"" + id + "\"/></" + prefix.name() + "r>";
        if (place.first == place.last) {
            mark(place.first, begin, end, document);
        } else {
            mark(place.first, begin, "", document);
            mark(place.last, "", end, document);
        }
    }

    private static void mark(Paragraph paragraph, String begin, String end, Markup document) {
        if (paragraph.empty) {
            document.replace(paragraph.tagEnd - 2, paragraph.tagEnd, ">" + begin + end + "</" + paragraph.name + ">");
            return;
        }
        if (!begin.isEmpty()) {
            document.insert(paragraph.start, begin);
        }
        if (!end.isEmpty()) {
            document.insert(paragraph.end, end);
        }
    }
}
