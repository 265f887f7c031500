package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.page.Glyph;
import io.github.jixiao.readers.page.Page;
import io.github.jixiao.readers.page.Ruling;
import io.github.jixiao.readers.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads what is drawn on a page and on the template below it. */
final class OfdPage {

    private final OfdDocument document;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Numbers box;
    private int number;

    OfdPage(OfdDocument document) {
        this.document = document;
        this.box = document.paper();
    }

    Page read(String part, int pageNumber) throws UnreadableFileException {
        number = pageNumber;
        readPart(part, true);
        ObjectSpace corner = ObjectSpace.paper(Numbers.of(""));
        double width = corner.place(box.get(2), 0).getX();
        double height = corner.place(0, box.get(3)).getY();
        return new Page(number, width, height, glyphs, rulings);
    }

    private void readPart(String part, boolean onTemplate) throws UnreadableFileException {
        XmlCursor cursor = document.cursor(part);
        cursor.forEachChild(name -> {
            switch (name) {
                case "Area" -> readArea(cursor);
                case "Template" -> {
                    String template = document.template(cursor.attribute("TemplateID", ""));
                    if (onTemplate && template != null) {
                        readPart(template, false);
                    }
                }
                case "Content" -> readObjects(cursor, ObjectSpace.paper(box));
                default -> {}
            }
        });
    }

    private void readArea(XmlCursor cursor) throws UnreadableFileException {
        cursor.forEachChild(name -> {
            if (name.equals("PhysicalBox")) {
                box = Numbers.of(cursor.text()).or(box, 4);
            }
        });
    }

    private void readObjects(XmlCursor cursor, ObjectSpace space) throws UnreadableFileException {
        cursor.forEachChild(name -> {
            switch (name) {
                case "Layer", "PageBlock" -> readObjects(cursor, space);
                case "TextObject" -> new OfdText(cursor, space.of(cursor), glyphs).read();
                case "PathObject" -> new OfdPath(cursor, space.of(cursor), rulings).read();
                default -> {}
            }
            document.require(glyphs.size(), rulings.size(), number);
        });
    }
}
