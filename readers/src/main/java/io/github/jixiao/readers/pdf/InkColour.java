package io.github.jixiao.readers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether lines and areas are drawn in white, that is, not seen; told by the numbers alone, whatever colours they stand for. */
final class InkColour {

    private final Deque<boolean[]> saved = new ArrayDeque<>();
    private boolean whiteLines;
    private boolean whiteAreas;

    boolean hasWhiteLines() {
        return whiteLines;
    }

    boolean hasWhiteAreas() {
        return whiteAreas;
    }

    void setLines(float... components) {
        whiteLines = isWhite(components);
    }

    void setAreas(float... components) {
        whiteAreas = isWhite(components);
    }

    void save() {
        saved.push(new boolean[] {whiteLines, whiteAreas});
    }

    void restore() {
        boolean[] state = saved.poll();
        if (state != null) {
            whiteLines = state[0];
            whiteAreas = state[1];
        }
    }

    private static boolean isWhite(float[] components) {
        float white = components.length == 4 ? 0 : 1;
        for (float component : components) {
            if (component != white) {
                return false;
            }
        }
        return components.length > 0;
    }
}
