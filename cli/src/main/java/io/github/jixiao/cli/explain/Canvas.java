package io.github.jixiao.cli.explain;

import io.github.jixiao.reports.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet of console columns and lines to draw on. */
final class Canvas {

    private static final String[] JOINTS = {
        " ", "╵", "╶", "└", "╷", "│", "┌", "├", "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼"
    };
    private static final int UP = 1;
    private static final int RIGHT = 2;
    private static final int DOWN = 4;
    private static final int LEFT = 8;

    private final String[][] places;
    private final int[][] joints;

    Canvas(int width, int height) {
        places = new String[height][width];
        joints = new int[height][width];
        for (String[] line : places) {
            Arrays.fill(line, " ");
        }
    }

    /** A line across, both ends included. */
    void across(int line, int from, int to) {
        for (int column = from; column <= to; column++) {
            joints[line][column] |= (column > from ? LEFT : 0) | (column < to ? RIGHT : 0);
        }
    }

    /** A line down, both ends included. */
    void down(int column, int from, int to) {
        for (int line = from; line <= to; line++) {
            joints[line][column] |= (line > from ? UP : 0) | (line < to ? DOWN : 0);
        }
    }

    /** Words that begin at a place; a wide character takes two places. */
    void write(int line, int column, String words) {
        int at = column;
        for (int character : words.codePoints().toArray()) {
            String piece = Character.toString(character);
            int width = DisplayWidth.of(piece);
            if (line >= places.length || at + width > places[line].length) {
                return;
            }
            if (width == 0 && at > column) {
                places[line][at - 1] += piece;
            } else if (width > 0) {
                places[line][at] = piece;
                if (width == 2) {
                    places[line][at + 1] = "";
                }
            }
            at += width;
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < places.length; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < places[line].length; column++) {
                int joint = joints[line][column];
                text.append(joint == 0 ? places[line][column] : JOINTS[joint]);
            }
            lines.add(text.toString());
        }
        return lines;
    }
}
