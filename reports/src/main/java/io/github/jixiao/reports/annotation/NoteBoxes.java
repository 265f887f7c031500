package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.References.Reference;
import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The boxes in which a spreadsheet program shows comments: shapes in the sheet's legacy drawing. */
final class NoteBoxes {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,8})");
    private static final Pattern END = Pattern.compile("</xml\\s*>");

    /** What may follow the drawing in a sheet. */
    private static final Set<String> AFTER_DRAWING = Set.of(
            "AlternateContent",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final OfficeFile file;
    private final String sheet;
    private final String relationships;
    private final References references;
    private final List<String> boxes = new ArrayList<>();
    private final @Nullable String drawing;
    private final int before;
    private int insertion = -1;

    NoteBoxes(OfficeFile file, String sheet, String relationships) throws UnannotatableFileException {
        this.file = file;
        this.sheet = sheet;
        this.relationships = relationships;
        this.references = new References(file, sheet);
        this.drawing = drawing();
        this.before = drawing == null
                ? block(sheet) * 1024
                : highestShape(file.require(drawing).text());
    }

    /** Path of the sheet's legacy drawing; {@code null} where it has none, and then where one may be named. */
    private @Nullable String drawing() throws UnannotatableFileException {
        Tags tags = file.require(sheet).tags();
        int depth = 0;
        while (tags.next()) {
            if (!tags.isClosing() && depth == 1) {
                String name = tags.localName();
                if (name.equals("legacyDrawing")) {
                    String id = tags.attribute("id");
                    Reference reference = id == null ? null : references.ofId(id);
                    if (reference == null || !file.has(reference.target())) {
                        throw new UnannotatableFileException(Reason.DAMAGED);
                    }
                    return reference.target();
                }
                if (insertion < 0 && AFTER_DRAWING.contains(name)) {
                    insertion = tags.start();
                }
            }
            if (tags.isClosing() && depth == 1 && insertion < 0) {
                insertion = tags.start();
            }
            depth += tags.isOpening() ? 1 : tags.isClosing() ? -1 : 0;
        }
        return null;
    }

    /** A block of shape numbers that no other sheet uses. */
    private static int block(String sheet) {
        Matcher digits = Pattern.compile("([0-9]{1,3})\\.xml$").matcher(sheet);
        return 500 + (digits.find() ? Integer.parseInt(digits.group(1)) : 0);
    }

    private static int highestShape(String drawing) {
        int highest = 1024;
        Matcher shapes = SHAPE.matcher(drawing);
        while (shapes.find()) {
            highest = Math.max(highest, Integer.parseInt(shapes.group(1)));
        }
        return highest;
    }

    /** Adds a box beside a cell, as high as its lines need. */
    void add(CellAddress cell, List<String> lines) {
        int row = cell.row() - 1;
        int column = cell.column() - 1;
        int height = Math.min(
                24, 2 + lines.stream().mapToInt(line -> 1 + line.length() / 24).sum());
        int number = before + boxes.size() + 1;
        boxes.add("<v:shape id=\"_x0000_s" + number + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                + "margin-left:60pt;margin-top:2pt;width:260pt;height:" + 13 * height + "pt;z-index:"
                + (boxes.size() + 1)
                + ";visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
                + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
                + "<x:SizeWithCells/><x:Anchor>" + (column + 1) + ", 15, " + row + ", 2, " + (column + 5) + ", 15, "
                + (row + height) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row
                + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>");
    }

    /** Writes the boxes into the sheet's drawing, or into a new one. */
    void finish() throws UnannotatableFileException {
        if (boxes.isEmpty()) {
            return;
        }
        String shapes = String.join("", boxes);
        if (drawing == null) {
            begin(shapes);
            return;
        }
        Markup known = file.require(drawing);
        int end = -1;
        Matcher ends = END.matcher(known.text());
        while (ends.find()) {
            end = ends.start();
        }
        if (end < 0) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        boolean typed = known.text().contains("id=\"_x0000_t202\"");
        known.insert(end, declared((typed ? "" : shapeType()) + shapes));
        file.put(drawing, known);
    }

    /** The shapes, with the namespaces they use: a drawing of another program may bind other prefixes. */
    private static String declared(String shapes) {
        return shapes.replace("<v:shape ", "<v:shape" + namespaces() + " ")
                .replace("<v:shapetype ", "<v:shapetype" + namespaces() + " ");
    }

    private static String namespaces() {
        return " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    }

    private static String shapeType() {
        return "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    }

    private void begin(String shapes) throws UnannotatableFileException {
        String part = file.unused("xl/drawings/vmlDrawing", ".vml");
        file.put(
                part,
                "<xml" + namespaces() + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + before / 1024
                        + "\"/></o:shapelayout>" + shapeType() + shapes + "</xml>");
        new ContentTypes(file).addEnding("vml", TYPE);
        String id = references.add(relationships + "/vmlDrawing", part);
        Markup markup = file.require(sheet);
        String prefix = markup.root().prefix();
        markup.insert(
                insertion,
                "<" + (prefix.isEmpty() ? "" : prefix + ":") + "legacyDrawing xmlns:r=\"" + relationships + "\" r:id=\""
                        + id + "\"/>");
        file.put(sheet, markup);
    }
}
