package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms of which a conversion left every cell on a line of its own and nothing between: the heads 一级指标, 二级指标, 三级指标, 指标值 as
 * paragraphs one after the other tell them. Blank cells are lost; the columns of the others are found again by their signs.
 */
public final class StackedLines {

    private static final int LINES_BEFORE_HEADS = 80;
    private static final int MOST_CELLS = 4_000;
    private static final int LONGEST_CELL = 400;
    private static final Set<Label> BEYOND =
            EnumSet.of(Label.CLOSING, Label.PEOPLE, Label.PROJECT_NAME, Label.PROJECT_CODE, Label.DEPARTMENT_NAME);

    private final List<Block> blocks;

    private StackedLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks, with a grid in place of every such run of paragraphs. */
    public static List<Block> toGrids(List<Block> blocks) {
        return new StackedLines(blocks).convert();
    }

    private List<Block> convert() {
        List<Block> converted = new ArrayList<>();
        int index = 0;
        while (index < blocks.size()) {
            StackedHeads heads = StackedHeads.at(blocks, index);
            if (heads == null) {
                converted.add(blocks.get(index));
                index++;
                continue;
            }
            int end = end(heads.end());
            LineGrid grid = new LineGrid();
            int begin = begin(converted);
            addHeadRows(grid, lines(converted.subList(begin, converted.size())));
            converted.subList(begin, converted.size()).clear();
            grid.addRow(heads.lines());
            addIndicatorRows(grid, withWholeLevels(lines(blocks.subList(heads.end(), end))), heads);
            converted.add(grid.toGrid());
            index = end;
        }
        return converted;
    }

    /** Level words cut over two lines, put together. */
    private static List<Paragraph> withWholeLevels(List<Paragraph> cells) {
        List<Paragraph> whole = new ArrayList<>();
        for (Paragraph cell : cells) {
            Paragraph before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null && isCutLevel(before.text(), cell.text())) {
                whole.set(whole.size() - 1, joined(before, cell));
            } else {
                whole.add(cell);
            }
        }
        return whole;
    }

    private static boolean isCutLevel(String first, String rest) {
        boolean lacksLastWord = LevelWords.isLevel(first) && Words.plain(rest).equals("指标");
        return (lacksLastWord || !LevelWords.isLevel(first))
                && !LevelWords.isLevel(rest)
                && LevelWords.isLevel(first + rest);
    }

    private static Paragraph joined(Paragraph first, Paragraph rest) {
        return new Paragraph(first.text() + rest.text(), first.location());
    }

    /** The first label of the form's head among the last paragraphs, but nothing before a title or a grid. */
    private static int begin(List<Block> before) {
        int begin = before.size();
        for (int at = before.size() - 1; at >= 0 && at >= before.size() - LINES_BEFORE_HEADS; at--) {
            if (!(before.get(at) instanceof Paragraph paragraph) || FormTitle.of(paragraph.text()) != null) {
                break;
            }
            if (Label.of(paragraph.text()) != null) {
                begin = at;
            }
        }
        return begin;
    }

    private int end(int from) {
        int at = from;
        while (at < blocks.size() && at - from < MOST_CELLS && blocks.get(at) instanceof Paragraph paragraph) {
            Label label = Label.of(paragraph.text());
            if ((label != null && BEYOND.contains(label))
                    || FormTitle.of(paragraph.text()) != null
                    || paragraph.text().length() > LONGEST_CELL) {
                break;
            }
            at++;
        }
        return at;
    }

    private static List<Paragraph> lines(List<Block> blocks) {
        List<Paragraph> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph line) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A row for each label and the words after it; objectives side by side have a row of labels and one of words. */
    private static void addHeadRows(LineGrid grid, List<Paragraph> head) {
        int index = 0;
        while (index < head.size()) {
            int words = index;
            while (words < head.size() && isObjectiveOfTerm(head.get(words))) {
                words++;
            }
            words = words - index > 1 ? words : index + 1;
            int next = endOfWords(head, words);
            while (next < head.size() && isOtherTerm(head.get(index), head.get(next))) {
                next = endOfWords(head, next + 1);
            }
            boolean each = words - index > 1 && next - words == words - index;
            grid.addRow(head.subList(index, each ? words : next));
            if (each) {
                grid.addRow(head.subList(words, next));
            }
            index = next;
        }
    }

    /** Index after the words that follow a label. */
    private static int endOfWords(List<Paragraph> head, int from) {
        int end = from;
        while (end < head.size() && Label.of(head.get(end).text()) == null) {
            end++;
        }
        return end;
    }

    /** Whether the second label asks for the same money as the first, for the other term, as it stands beside it in the form. */
    private static boolean isOtherTerm(Paragraph first, Paragraph second) {
        Label one = Label.of(first.text());
        Label other = Label.of(second.text());
        return one != null && other != null && one.isMoney() && (one == other || (one.isTotal() && other.isTotal()));
    }

    private static boolean isObjectiveOfTerm(Paragraph line) {
        Label label = Label.of(line.text());
        return label != null && label.isObjective() && label != Label.OBJECTIVES;
    }

    private static void addIndicatorRows(LineGrid grid, List<Paragraph> cells, StackedHeads heads) {
        List<LineAlignment.Step> steps = LineAlignment.align(
                cells.stream().map(Paragraph::text).map(Wording::of).toList(), heads.roles());
        @Nullable Paragraph open = null;
        for (int i = 0; i < cells.size(); i++) {
            LineAlignment.Step step = steps.get(i);
            open = open == null ? cells.get(i) : joined(open, cells.get(i));
            boolean goesOn = i + 1 < cells.size() && steps.get(i + 1).move() == LineAlignment.Move.SAME_CELL;
            if (step.move() == LineAlignment.Move.NEXT_ROW) {
                grid.beginRow();
            }
            if (!goesOn) {
                grid.add(open, step.column() + 1);
                open = null;
            }
        }
    }
}
