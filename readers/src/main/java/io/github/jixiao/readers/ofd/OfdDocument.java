package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.archive.Archive;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document of an OFD file: its pages, the templates they are printed on, and their usual size. */
final class OfdDocument {
    private static final Bilingual LINES = Bilingual.of("线段", "lines");

    private final Archive archive;
    private final Allowance allowance;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private Numbers paper = Numbers.of("0 0 210 297");

    private OfdDocument(Archive archive, Allowance allowance) {
        this.archive = archive;
        this.allowance = allowance;
    }

    static OfdDocument open(Archive archive, String root, Allowance allowance) throws UnreadableFileException {
        OfdDocument document = new OfdDocument(archive, allowance);
        document.read(root);
        return document;
    }

    /** Paths of the pages' contents, in order. */
    List<String> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** The box of a page that states none: left, top, width and height in millimetres. */
    Numbers paper() {
        return paper;
    }

    /** Path of a template's content; {@code null} where there is no such template. */
    @Nullable
    String template(String id) {
        return templates.get(id);
    }

    /** Refuses a page with more on it than a file may have: a template can be drawn on it any number of times. */
    void require(int characters, int lines, int page) throws UnreadableFileException {
        Location place = Location.UNKNOWN.withPage(page);
        allowance.require(Limit.TEXT_CHARACTERS, characters, place);
        allowance.require(Limit.GRID_POSITIONS, lines, place, LINES);
    }

    XmlCursor cursor(String part) throws UnreadableFileException {
        return XmlCursor.over(archive.read(part), part, allowance);
    }

    /** A path as a part states it, from the top of the file: relative to the part, unless it begins with a slash. */
    static String resolved(String part, String stated) {
        String path = stated.strip();
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        return part.substring(0, part.lastIndexOf('/') + 1) + (path.startsWith("./") ? path.substring(2) : path);
    }

    private void read(String root) throws UnreadableFileException {
        XmlCursor cursor = cursor(root);
        cursor.forEachChild(part -> {
            if (part.equals("CommonData")) {
                cursor.forEachChild(name -> readCommon(name, root, cursor));
            } else if (part.equals("Pages")) {
                cursor.forEachChild(page -> pages.add(resolved(root, cursor.attribute("BaseLoc", ""))));
            }
        });
    }

    private void readCommon(String name, String root, XmlCursor cursor) throws UnreadableFileException {
        if (name.equals("TemplatePage")) {
            templates.put(cursor.attribute("ID", ""), resolved(root, cursor.attribute("BaseLoc", "")));
        } else if (name.equals("PageArea")) {
            cursor.forEachChild(box -> {
                if (box.equals("PhysicalBox")) {
                    paper = Numbers.of(cursor.text()).or(paper, 4);
                }
            });
        }
    }
}
