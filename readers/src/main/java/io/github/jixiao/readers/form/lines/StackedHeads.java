package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Heads of an indicator block, one a line: 一级指标, 二级指标, 三级指标, 指标值.
 *
 * @param lines the heads from left to right, those cut over two lines put together
 * @param roles what the column under each of them holds
 * @param end index of the first block after them
 */
record StackedHeads(List<Paragraph> lines, List<ColumnRole> roles, int end) {

    private static final int FEWEST = 3;
    private static final int MOST = 30;
    private static final int LONGEST_UNKNOWN = 12;

    /** What is left of a head on its second line. */
    private static final Set<String> CUT_OFF = Set.of("指标", "标", "值", "单位", "标准");

    StackedHeads {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    /** The heads that begin at the index, or {@code null} unless a column of names and one of targets are among them. */
    static @Nullable StackedHeads at(List<Block> blocks, int index) {
        List<Paragraph> lines = new ArrayList<>();
        List<ColumnRole> roles = new ArrayList<>();
        int at = index;
        while (lines.size() < MOST && line(blocks, at) != null) {
            int length = isHead(joined(blocks, at)) ? 2 : 1;
            Paragraph line = length == 2 ? joined(blocks, at) : line(blocks, at);
            boolean unknown = lines.size() >= FEWEST && isUnknownHead(blocks, at);
            if (line == null || (!isHead(line) && !unknown)) {
                break;
            }
            lines.add(line);
            roles.add(unknown ? ColumnRole.OTHER : role(line));
            at += length;
        }
        Set<ColumnRole> found = EnumSet.noneOf(ColumnRole.class);
        found.addAll(roles);
        boolean complete = lines.size() >= FEWEST
                && found.contains(ColumnRole.NAME)
                && (found.contains(ColumnRole.TARGET) || found.contains(ColumnRole.VALUE));
        return complete ? new StackedHeads(lines, roles, at).inOneStorey() : null;
    }

    private static @Nullable Paragraph line(List<Block> blocks, int index) {
        return index < blocks.size() && blocks.get(index) instanceof Paragraph line ? line : null;
    }

    /** The line with the next one behind it, as where 三级指标 was cut in two; {@code null} where it is whole. */
    private static @Nullable Paragraph joined(List<Block> blocks, int index) {
        Paragraph first = line(blocks, index);
        Paragraph rest = line(blocks, index + 1);
        if (first == null || rest == null || !CUT_OFF.contains(Words.plain(rest.text()))) {
            return null;
        }
        boolean whole = isHead(first) && !Words.plain(first.text()).endsWith("级");
        return whole ? null : new Paragraph(first.text() + rest.text(), first.location());
    }

    private static boolean isHead(@Nullable Paragraph line) {
        Heading heading = line == null ? null : Heading.of(line.text());
        return heading != null && heading.role() != ColumnRole.SECTION;
    }

    private static ColumnRole role(Paragraph line) {
        Heading heading = Heading.of(line.text());
        return heading == null ? ColumnRole.OTHER : heading.role();
    }

    /** A word of the form's own between two heads that are known. */
    private static boolean isUnknownHead(List<Block> blocks, int index) {
        Paragraph line = line(blocks, index);
        return line != null
                && !isHead(line)
                && isHead(line(blocks, index + 1))
                && line.text().length() <= LONGEST_UNKNOWN
                && !LevelWords.isLevel(line.text())
                && !Words.hasDigit(line.text());
    }

    /** With sign, number and unit in place of the head over them, which comes before them in a storey of its own. */
    private StackedHeads inOneStorey() {
        int target = roles.indexOf(ColumnRole.TARGET);
        int value = roles.indexOf(ColumnRole.VALUE);
        if (target < 0 || value < target) {
            return this;
        }
        List<Paragraph> ordered = new ArrayList<>();
        List<ColumnRole> orderedRoles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == target) {
                for (int detail = target + 1; detail < lines.size(); detail++) {
                    if (isDetail(detail)) {
                        ordered.add(lines.get(detail));
                        orderedRoles.add(roles.get(detail));
                    }
                }
            } else if (i < target || !isDetail(i)) {
                ordered.add(lines.get(i));
                orderedRoles.add(roles.get(i));
            }
        }
        return new StackedHeads(ordered, orderedRoles, end);
    }

    private boolean isDetail(int index) {
        ColumnRole role = roles.get(index);
        return role == ColumnRole.COMPARISON || role == ColumnRole.VALUE || role == ColumnRole.UNIT;
    }
}
