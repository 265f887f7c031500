package io.github.jixiao.readers.page;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Puts the pieces of ruling lines together and parts the lines into the frames they form. */
final class RulingLines {

    /** Lines this close beside each other are drawn twice, or double. */
    private static final double SAME_LINE = 2.5;

    /** A gap this wide does not end a line: dots, dashes, corners. */
    private static final double GAP = 3;

    /** What is no longer than this and joined to nothing is a dot. */
    private static final double DOT = 3.5;

    /** A line this far from another meets it. */
    private static final double CORNER = 3;

    /** Pages with more lines than this are drawings. */
    private static final int MOST_LINES = 10_000;

    private final List<Ruling> along;
    private final List<Ruling> down;

    /**
     * @param pieces of lines, in any order
     */
    RulingLines(List<Ruling> pieces) {
        this.along = joined(pieces.stream().filter(Ruling::horizontal).toList());
        this.down = joined(pieces.stream().filter(line -> !line.horizontal()).toList());
    }

    /** Whether there are so many that they form no tables. */
    boolean areDrawing() {
        return along.size() + down.size() > MOST_LINES;
    }

    /** Lines that meet, directly or by others between, form a frame. */
    List<List<Ruling>> frames(Allowance allowance) throws UnreadableFileException {
        List<List<Ruling>> frames = new ArrayList<>();
        List<Ruling> left = new ArrayList<>(along);
        List<Ruling> leftDown = new ArrayList<>(down);
        while (!left.isEmpty()) {
            List<Ruling> frame = new ArrayList<>();
            frame.add(left.remove(left.size() - 1));
            for (int i = 0; i < frame.size(); i++) {
                allowance.step();
                Ruling line = frame.get(i);
                frame.addAll(taken(line.horizontal() ? leftDown : left, other -> line.meets(other, CORNER)));
            }
            frames.add(frame);
        }
        return frames;
    }

    /** The wanted lines, which are among the others no longer. */
    private static List<Ruling> taken(List<Ruling> among, Predicate<Ruling> wanted) {
        List<Ruling> taken = among.stream().filter(wanted).toList();
        among.removeIf(wanted);
        return taken;
    }

    private static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(Ruling::position))
                .toList();
        List<Ruling> lines = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            double first = sorted.get(start).position();
            while (end < sorted.size() && sorted.get(end).position() - first <= SAME_LINE) {
                end++;
            }
            joinAlong(sorted.subList(start, end), lines);
            start = end;
        }
        return lines;
    }

    private static void joinAlong(List<Ruling> pieces, List<Ruling> lines) {
        List<Ruling> inOrder = pieces.stream()
                .sorted(Comparator.comparingDouble(Ruling::start))
                .toList();
        Ruling line = inOrder.get(0);
        for (Ruling piece : inOrder.subList(1, inOrder.size())) {
            if (piece.start() <= line.end() + GAP) {
                line = new Ruling(line.horizontal(), line.position(), line.start(), Math.max(line.end(), piece.end()));
            } else {
                add(line, lines);
                line = piece;
            }
        }
        add(line, lines);
    }

    private static void add(Ruling line, List<Ruling> lines) {
        if (line.end() - line.start() > DOT) {
            lines.add(line);
        }
    }
}
