package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments of a sheet, to which others are added; a cell that has a comment gets ours below its own words. */
final class CommentList {
    private final Markup markup;
    private final Map<String, Integer> textEnds = new HashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int authors;
    private int authorsEnd = -1;
    private String authorsTag = "";
    private boolean authorsEmpty;
    private int listEnd = -1;
    private String listTag = "";
    private boolean listEmpty;

    private CommentList(Markup markup) {
        this.markup = markup;
    }

    static CommentList in(Markup markup) throws UnannotatableFileException {
        CommentList list = new CommentList(markup);
        list.read();
        if (list.authorsEnd < 0 || list.listEnd < 0) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return list;
    }

    private void read() throws UnannotatableFileException {
        Tags tags = markup.tags();
        String cell = "";
        while (tags.next()) {
            switch (tags.localName()) {
                case "author" -> authors += tags.isClosing() ? 0 : 1;
                case "authors" -> {
                    authorsEnd = tags.isClosing() ? tags.start() : tags.end();
                    authorsTag = tags.name();
                    authorsEmpty = tags.isEmpty();
                }
                case "commentList" -> {
                    listEnd = tags.isClosing() ? tags.start() : tags.end();
                    listTag = tags.name();
                    listEmpty = tags.isEmpty();
                }
                case "comment" -> {
                    String reference = tags.isClosing() ? null : tags.attribute("ref");
                    cell = reference == null ? cell : reference;
                }
                case "rPh", "phoneticPr" -> textEnds.putIfAbsent(cell, tags.start());
                case "text" -> {
                    if (tags.isClosing()) {
                        textEnds.putIfAbsent(cell, tags.start());
                    }
                }
                default -> {}
            }
        }
    }

    /** Adds an author, and tells the number. */
    int addAuthor(String name, String colon) {
        put(authorsEnd, authorsEmpty, authorsTag, "<" + colon + "author>" + name + "</" + colon + "author>");
        return authors;
    }

    /** Adds a comment; tells whether the cell had one already. */
    boolean add(String cell, List<String> lines, int author, String colon) {
        Integer textEnd = textEnds.get(cell);
        String words = Markup.escaped(String.join("\n", lines));
        if (textEnd != null) {
            String heading = Markup.escaped("\n\n" + CellComment.AUTHOR + ":\n");
            markup.insert(textEnd, run(heading + words, colon));
            return true;
        }
        added.append('<').append(colon).append("comment ref=\"").append(cell);
        added.append("\" authorId=\"")
                .append(author)
                .append("\"><")
                .append(colon)
                .append("text>");
        added.append(run(words, colon));
        added.append("</").append(colon).append("text></").append(colon).append("comment>");
        return false;
    }

    private static String run(String words, String colon) {
        return "<" + colon + "r><" + colon + "t xml:space=\"preserve\">" + words + "</" + colon + "t></" + colon + "r>";
    }

    /** Writes the comments added. */
    void finish() {
        put(listEnd, listEmpty, listTag, added.toString());
    }

    private void put(int end, boolean empty, String tag, String words) {
        if (empty) {
            markup.replace(end - 2, end, ">" + words + "</" + tag + ">");
        } else {
            markup.insert(end, words);
        }
    }
}
