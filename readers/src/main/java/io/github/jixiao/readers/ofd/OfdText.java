package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.page.Glyph;
import io.github.jixiao.readers.xml.XmlCursor;
import java.awt.geom.Point2D;
import java.util.List;

/** Reads a text object: characters at stated distances. How wide they are only their font would know; they are taken to touch. */
final class OfdText {

    /** Distances between these, in font sizes, are widths of characters; beyond are gaps. */
    private static final double NARROWEST = 0.2;

    private static final double WIDEST = 1.2;

    private static final double LATIN_WIDTH = 0.5;

    private final XmlCursor cursor;
    private final ObjectSpace space;
    private final List<Glyph> glyphs;
    private final double size;
    private double x;
    private double y;

    OfdText(XmlCursor cursor, ObjectSpace space, List<Glyph> glyphs) {
        this.cursor = cursor;
        this.space = space;
        this.glyphs = glyphs;
        this.size = Numbers.of(cursor.attribute("Size")).get(0);
    }

    void read() throws UnreadableFileException {
        double stretch = Numbers.of(cursor.attribute("HScale", "1")).get(0);
        cursor.forEachChild(name -> {
            if (name.equals("TextCode")) {
                readCharacters(stretch > 0 ? stretch : 1);
            }
        });
    }

    private void readCharacters(double stretch) throws UnreadableFileException {
        x = Numbers.of(cursor.attribute("X", String.valueOf(x))).get(0);
        y = Numbers.of(cursor.attribute("Y", String.valueOf(y))).get(0);
        String statedX = cursor.attribute("DeltaX");
        String statedY = cursor.attribute("DeltaY");
        int[] characters = cursor.text().codePoints().toArray();
        Numbers distances = Numbers.ofDistances(statedX, characters.length);
        Numbers drops = Numbers.ofDistances(statedY, characters.length);
        for (int i = 0; i < characters.length; i++) {
            double usual = size * stretch * (characters[i] >= 0x2E80 ? 1 : LATIN_WIDTH);
            double distance = i < distances.count() ? distances.get(i) : statedY == null ? usual : 0;
            boolean touching = distance >= NARROWEST * size * stretch && distance <= WIDEST * size * stretch;
            add(Character.toString(characters[i]), touching ? distance : usual);
            x += distance;
            y += drops.get(i);
        }
    }

    private void add(String character, double width) {
        Point2D start = space.place(x, y);
        Point2D end = space.place(x + width, y);
        glyphs.add(new Glyph(
                character,
                Math.min(start.getX(), end.getX()),
                Math.max(start.getX(), end.getX()),
                start.getY(),
                space.height(size)));
    }
}
