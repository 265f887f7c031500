package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The comments of a sheet, to which others are added; a cell that has a comment gets ours below its own words. */
final class CommentList {
    private final Markup markup;
    private final Map<String, Known> known = new HashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int authors;
    private int authorsEnd = -1;
    private String authorsTag = "";
    private boolean authorsEmpty;
    private int listEnd = -1;
    private String listTag = "";
    private boolean listEmpty;

    /** Where the words of a comment that is there end, and its words where they are not in runs. */
    private static final class Known {
        private int end = -1;
        private int plainStart = -1;
        private int plainEnd = -1;
        private boolean inRun;
    }

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
        Known comment = new Known();
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
                    String cell = tags.isClosing() ? null : tags.attribute("ref");
                    comment = cell == null ? comment : known.computeIfAbsent(cell, none -> new Known());
                }
                default -> readWords(tags, comment);
            }
        }
    }

    private static void readWords(Tags tags, Known comment) {
        switch (tags.localName()) {
            case "r", "rPh" -> {
                comment.inRun = tags.isOpening();
                if (tags.localName().equals("rPh") && comment.end < 0) {
                    comment.end = tags.start();
                }
            }
            case "t" -> {
                if (!comment.inRun && !tags.isEmpty()) {
                    comment.plainStart = tags.isOpening() ? tags.start() : comment.plainStart;
                    comment.plainEnd = tags.end();
                }
            }
            case "text", "phoneticPr" -> {
                boolean ends = tags.isClosing() || tags.localName().equals("phoneticPr");
                if (comment.end < 0 && ends) {
                    comment.end = tags.start();
                }
            }
            default -> {}
        }
    }

    /** Adds an author, and tells the number. */
    int addAuthor(String name, String colon) {
        put(authorsEnd, authorsEmpty, authorsTag, "<" + colon + "author>" + name + "</" + colon + "author>");
        return authors;
    }

    /** Adds a comment; tells whether the cell had one already. */
    boolean add(String cell, List<String> lines, int author, String colon) {
        Known comment = known.get(cell);
        String words = Markup.escaped(String.join("\n", lines));
        if (comment != null && comment.end >= 0) {
            if (comment.plainStart >= 0) {
                markup.insert(comment.plainStart, "<" + colon + "r>");
                markup.insert(comment.plainEnd, "</" + colon + "r>");
            }
            String heading = Markup.escaped("\n\n" + CellComment.AUTHOR + ":\n");
            markup.insert(comment.end, run(heading + words, colon));
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
