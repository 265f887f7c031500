package io.github.jixiao.reports.annotation;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.annotation.References.Reference;
import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Comments in a Word document: what they say in one part, and where they stand in the document itself. */
final class WordComments {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String DATE_END = "T00:00:00Z";

    private final OfficeFile file;
    private final Reference main;
    private final ReportOptions options;
    private final CellComment words;

    WordComments(OfficeFile file, Reference main, ReportOptions options) {
        this.file = file;
        this.main = main;
        this.options = options;
        this.words = new CellComment(options.language());
    }

    /** Puts a comment on each cell in which something was found. */
    void add(SubmissionReport report, List<PlacedFinding> findings) throws UnannotatableFileException {
        if (findings.isEmpty()) {
            return;
        }
        Markup document = file.require(main.target());
        Tags root = document.root();
        String namespace = Objects.requireNonNullElse(root.namespace(root.prefix()), "");
        String bound = root.prefixOf(namespace);
        Prefix prefix = Prefix.of(bound, namespace);
        TextPlaces places = TextPlaces.in(document);
        Map<Integer, List<Annotation>> byElement = byElement(report, findings, places);
        Reference known = new References(file, main.target()).ofType("comments");
        String part = known == null ? begin(namespace) : known.target();
        Markup comments = file.require(part);
        int id = firstFreeId(comments, document);
        StringBuilder added = new StringBuilder();
        Prefix own = Prefix.of(comments.root().prefixOf(namespace), namespace);
        for (Map.Entry<Integer, List<Annotation>> annotated : byElement.entrySet()) {
            places.mark(annotated.getKey(), prefix, id, document);
            write(id, words.lines(annotated.getValue()), own, added);
            id++;
        }
        comments.append(added.toString());
        file.put(part, comments);
        file.put(main.target(), document);
    }

    /** Each finding at its cell, or else at the first cell of its table, or else at the first paragraph. */
    private static Map<Integer, List<Annotation>> byElement(
            SubmissionReport report, List<PlacedFinding> findings, TextPlaces places) {
        Map<Integer, Integer> firstCells = new HashMap<>();
        for (TableReport table : report.tables()) {
            Integer first = table.table().location().element();
            if (first != null) {
                firstCells.put(table.index(), first);
            }
        }
        Map<Integer, List<Annotation>> byElement = new TreeMap<>();
        for (PlacedFinding placed : findings) {
            Integer element = placed.finding().location().element();
            int table = placed.table() == null ? 1 : placed.table();
            Integer first = firstCells.get(table);
            if (element != null && places.has(element) && !element.equals(first)) {
                byElement.computeIfAbsent(element, none -> new ArrayList<>()).add(new Annotation(placed, false));
            } else {
                int target = first != null && places.has(first) ? first : places.first();
                byElement.computeIfAbsent(target, none -> new ArrayList<>()).add(new Annotation(placed, true));
            }
        }
        return byElement;
    }

    /** An empty part for comments. */
    private String begin(String namespace) throws UnannotatableFileException {
        String folder = main.target().substring(0, main.target().lastIndexOf('/') + 1);
        String part =
                file.has(folder + "comments.xml") ? file.unused(folder + "comments", ".xml") : folder + "comments.xml";
        file.put(
                part,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                        + Markup.escaped(namespace)
                        + "\"></w:comments>");
        new ContentTypes(file).addPart(part, TYPE);
        String type = main.type();
        new References(file, main.target()).add(type.substring(0, type.lastIndexOf('/')) + "/comments", part);
        return part;
    }

    private static int firstFreeId(Markup comments, Markup document) throws UnannotatableFileException {
        int highest = -1;
        for (Markup markup : List.of(comments, document)) {
            Tags tags = markup.tags();
            while (tags.next()) {
                if (!tags.isClosing() && tags.localName().startsWith("comment")) {
                    highest = Math.max(highest, number(tags.attribute("id")));
                }
            }
        }
        if (highest > Integer.MAX_VALUE / 2) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return highest + 1;
    }

    private static int number(@Nullable String id) {
        try {
            return id == null ? -1 : Integer.parseInt(id.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void write(int id, List<String> lines, Prefix prefix, StringBuilder xml) {
        String p = prefix.name();
        xml.append('<').append(p).append("comment").append(prefix.declaration());
        xml.append(' ').append(p).append("id=\"").append(id).append('"');
        xml.append(' ')
                .append(p)
                .append("author=\"")
                .append(Markup.escaped(CellComment.AUTHOR))
                .append('"');
        if (options.date() != null) {
            xml.append(' ')
                    .append(p)
                    .append("date=\"")
                    .append(options.date())
                    .append(DATE_END)
                    .append('"');
        }
        xml.append(' ').append(p).append("initials=\"JX\">");
        for (String line : lines) {
            xml.append('<').append(p).append("p>");
            if (!line.isEmpty()) {
                xml.append('<').append(p).append("r><").append(p).append("t xml:space=\"preserve\">");
                xml.append(Markup.escaped(line));
                xml.append("</").append(p).append("t></").append(p).append("r>");
            }
            xml.append("</").append(p).append("p>");
        }
        xml.append("</").append(p).append("comment>");
    }
}
