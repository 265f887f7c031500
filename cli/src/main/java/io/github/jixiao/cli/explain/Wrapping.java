package io.github.jixiao.cli.explain;

import io.github.jixiao.reports.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks words into lines by the columns they take on a console, where a Chinese character takes two. */
final class Wrapping {

    private Wrapping() {}

    /** The words in lines of at most so many columns; at least one line, and at least one character a line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().split("\\R", -1)) {
            StringBuilder part = new StringBuilder();
            int columns = 0;
            for (int character : line.strip().codePoints().toArray()) {
                String piece = Character.toString(Character.isISOControl(character) ? ' ' : character);
                int more = DisplayWidth.of(piece);
                if (columns + more > width && part.length() > 0) {
                    lines.add(part.toString());
                    part.setLength(0);
                    columns = 0;
                }
                part.append(piece);
                columns += more;
            }
            lines.add(part.toString());
        }
        return lines;
    }

    /** The words on one line, cut off behind so many columns. */
    static String oneLine(String text, int width) {
        String line = Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        List<String> lines = lines(line, width);
        return lines.size() == 1 ? lines.get(0) : lines.get(0) + "…";
    }
}
