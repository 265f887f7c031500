package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.page.Ruling;
import io.github.jixiao.readers.page.RulingPath;
import io.github.jixiao.readers.xml.XmlCursor;
import java.util.List;
import java.util.StringTokenizer;

/** Reads a path object: a small language of letters, each followed by its numbers. */
final class OfdPath {

    private final XmlCursor cursor;
    private final ObjectSpace space;
    private final RulingPath path;

    OfdPath(XmlCursor cursor, ObjectSpace space, List<Ruling> rulings) {
        this.cursor = cursor;
        this.space = space;
        this.path = new RulingPath(rulings);
    }

    void read() throws UnreadableFileException {
        boolean[] drawn = {cursor.flag("Stroke", true), cursor.flag("Fill", false)};
        cursor.forEachChild(name -> {
            switch (name) {
                case "StrokeColor" -> drawn[0] &= !isWhite();
                case "FillColor" -> drawn[1] &= !isWhite();
                case "AbbreviatedData" -> follow(new StringTokenizer(cursor.text()));
                default -> {}
            }
        });
        if (drawn[0]) {
            path.stroke();
        }
        if (drawn[1]) {
            path.fill();
        }
    }

    private boolean isWhite() {
        return cursor.attribute("Value", "").strip().equals("255 255 255");
    }

    private void follow(StringTokenizer tokens) {
        while (tokens.hasMoreTokens()) {
            switch (tokens.nextToken()) {
                case "S", "M" -> path.moveTo(space.place(next(tokens), next(tokens)));
                case "L" -> path.lineTo(space.place(next(tokens), next(tokens)));
                case "Q" -> curve(tokens, 2);
                case "B" -> curve(tokens, 4);
                case "A" -> curve(tokens, 5);
                case "C" -> path.close();
                default -> {}
            }
        }
    }

    /** Follows a curve whose end stands behind some numbers about its bend. */
    private void curve(StringTokenizer tokens, int bend) {
        for (int i = 0; i < bend; i++) {
            next(tokens);
        }
        path.curveTo(space.place(next(tokens), next(tokens)));
    }

    private static double next(StringTokenizer tokens) {
        return tokens.hasMoreTokens() ? Numbers.of(tokens.nextToken()).get(0) : 0;
    }
}
