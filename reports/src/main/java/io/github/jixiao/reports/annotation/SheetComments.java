package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.References.Reference;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Comments of one sheet: what they say in one part, their boxes in a drawing. */
final class SheetComments {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private final OfficeFile file;
    private final String sheet;
    private final String relationships;
    private final CellComment words;
    private final References references;

    /**
     * @param sheet path of the sheet's part
     * @param documentType type of the reference to the workbook, from which those of other parts follow
     */
    SheetComments(OfficeFile file, String sheet, String documentType, CellComment words) {
        this.file = file;
        this.sheet = sheet;
        this.relationships = documentType.substring(0, documentType.lastIndexOf('/'));
        this.words = words;
        this.references = new References(file, sheet);
    }

    void add(Map<CellAddress, List<Annotation>> annotations) throws UnannotatableFileException {
        Tags root = file.require(sheet).root();
        String namespace = Objects.requireNonNullElse(root.namespace(root.prefix()), "");
        Reference known = references.ofType("comments");
        String part = known == null ? begin(namespace) : known.target();
        Markup comments = file.require(part);
        String colon = comments.root().prefix().isEmpty() ? "" : comments.root().prefix() + ":";
        CommentList list = CommentList.in(comments);
        int author = list.addAuthor(Markup.escaped(CellComment.AUTHOR), colon);
        NoteBoxes boxes = new NoteBoxes(file, sheet, relationships);
        for (Map.Entry<CellAddress, List<Annotation>> each : annotations.entrySet()) {
            List<String> lines = words.lines(each.getValue());
            boolean there = list.add(each.getKey().inSheet(), lines, author, colon);
            if (!there) {
                boxes.add(each.getKey(), lines);
            }
        }
        list.finish();
        file.put(part, comments);
        boxes.finish();
    }

    /** An empty part for comments. */
    private String begin(String namespace) throws UnannotatableFileException {
        String part = file.unused("xl/comments", ".xml");
        file.put(
                part,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                        + Markup.escaped(namespace)
                        + "\"><authors></authors><commentList></commentList></comments>");
        new ContentTypes(file).addPart(part, TYPE);
        references.add(relationships + "/comments", part);
        return part;
    }
}
