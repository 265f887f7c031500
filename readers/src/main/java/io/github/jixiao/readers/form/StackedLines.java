package io.github.jixiao.readers.form;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Forms of which a conversion left every cell on a line of its own and nothing between: the heads 一级指标, 二级指标, 三级指标, 指标值 as
 * paragraphs one after the other tell them. Blank cells are lost; rows are found again by level words and by counting.
 */
final class StackedLines {

    private static final int LINES_BEFORE_HEADS = 80;
    private static final int FEWEST_HEADS = 3;
    private static final int LONGEST_CELL = 400;

    private final List<Block> blocks;

    private StackedLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks, with a grid in place of every such run of paragraphs. */
    static List<Block> toGrids(List<Block> blocks) {
        return new StackedLines(blocks).convert();
    }

    private List<Block> convert() {
        List<Block> converted = new ArrayList<>();
        int index = 0;
        while (index < blocks.size()) {
            int heads = headsAt(index);
            if (heads < FEWEST_HEADS) {
                converted.add(blocks.get(index));
                index++;
                continue;
            }
            int begin = begin(converted);
            List<List<Paragraph>> rows = headRows(converted.subList(begin, converted.size()));
            converted.subList(begin, converted.size()).clear();
            int end = end(index + heads);
            List<Paragraph> head = paragraphs(index, index + heads);
            List<Paragraph> cells = withWholeLevels(paragraphs(index + heads, end));
            rows.add(head);
            rows.addAll(indicatorRows(cells, cellsPerIndicator(cells, columnsBelowLevels(head))));
            converted.add(grid(rows));
            index = end;
        }
        return converted;
    }

    /** How many heads of different columns begin at the index, one a paragraph. */
    private int headsAt(int index) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int at = index;
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph paragraph) {
            Heading heading = Heading.of(paragraph.text());
            if (heading == null || heading.role() == ColumnRole.SECTION || !roles.add(heading.role())) {
                break;
            }
            at++;
        }
        return roles.contains(ColumnRole.NAME) && roles.contains(ColumnRole.TARGET) ? at - index : 0;
    }

    private static int columnsBelowLevels(List<Paragraph> heads) {
        int columns = 0;
        for (Paragraph head : heads) {
            Heading heading = Heading.of(head.text());
            columns += heading == null || !heading.role().isLevel() ? 1 : 0;
        }
        return columns;
    }

    /** Level words cut over two lines, put together. */
    private static List<Paragraph> withWholeLevels(List<Paragraph> cells) {
        List<Paragraph> whole = new ArrayList<>();
        for (Paragraph cell : cells) {
            Paragraph before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null && isCutLevel(before.text(), cell.text())) {
                whole.set(whole.size() - 1, new Paragraph(before.text() + cell.text(), before.location()));
            } else {
                whole.add(cell);
            }
        }
        return whole;
    }

    private static boolean isCutLevel(String first, String rest) {
        return !LevelWords.isLevel(first) && !LevelWords.isLevel(rest) && LevelWords.isLevel(first + rest);
    }

    /** How many cells an indicator has: columns left blank throughout leave no line, and the value stays the second cell. */
    private static int cellsPerIndicator(List<Paragraph> cells, int columns) {
        int best = columns;
        double bestShare = -1;
        for (int count = columns; count >= 2; count--) {
            double share = shareOfValues(cells, count);
            if (share > bestShare) {
                best = count;
                bestShare = share;
            }
        }
        return best;
    }

    private static double shareOfValues(List<Paragraph> cells, int count) {
        int values = 0;
        int indicators = 0;
        int position = 0;
        for (Paragraph cell : cells) {
            if (LevelWords.isLevel(cell.text()) && position % count == 0) {
                position = 0;
                continue;
            }
            if (position % count == 1) {
                indicators++;
                values += CellSigns.score(cell.text(), ColumnRole.TARGET) > 0 ? 1 : 0;
            }
            position++;
        }
        return indicators == 0 ? 0 : (double) values / indicators;
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
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph paragraph) {
            Label label = Label.of(paragraph.text());
            boolean over = label == Label.CLOSING || label == Label.PEOPLE || label == Label.PROJECT_NAME;
            if (over
                    || FormTitle.of(paragraph.text()) != null
                    || paragraph.text().length() > LONGEST_CELL) {
                break;
            }
            at++;
        }
        return at;
    }

    private List<Paragraph> paragraphs(int from, int to) {
        List<Paragraph> found = new ArrayList<>();
        for (Block block : blocks.subList(from, to)) {
            if (block instanceof Paragraph paragraph) {
                found.add(paragraph);
            }
        }
        return found;
    }

    /** A row for each label and the words after it. */
    private static List<List<Paragraph>> headRows(List<Block> head) {
        List<List<Paragraph>> rows = new ArrayList<>();
        for (Block block : head) {
            if (block instanceof Paragraph paragraph) {
                if (rows.isEmpty() || Label.of(paragraph.text()) != null) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1).add(paragraph);
            }
        }
        return rows;
    }

    /** A row for each indicator: level words if any stand before it, then as many cells as there are columns for it. */
    private static List<List<Paragraph>> indicatorRows(List<Paragraph> cells, int columns) {
        List<List<Paragraph>> rows = new ArrayList<>();
        List<Paragraph> levels = new ArrayList<>();
        List<Paragraph> words = new ArrayList<>();
        for (Paragraph cell : cells) {
            if (LevelWords.isLevel(cell.text()) && words.size() % columns == 0) {
                addRows(rows, levels, words, columns);
                levels.add(cell);
            } else {
                words.add(cell);
            }
        }
        addRows(rows, levels, words, columns);
        return rows;
    }

    private static void addRows(
            List<List<Paragraph>> rows, List<Paragraph> levels, List<Paragraph> words, int columns) {
        if (words.isEmpty()) {
            return;
        }
        for (int from = 0; from < words.size(); from += columns) {
            List<Paragraph> row = new ArrayList<>(from == 0 ? levels : List.of());
            row.addAll(words.subList(from, Math.min(words.size(), from + columns)));
            rows.add(row);
        }
        levels.clear();
        words.clear();
    }

    private static Grid grid(List<List<Paragraph>> rows) {
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            int column = 0;
            for (Paragraph paragraph : rows.get(row - 1)) {
                column++;
                Location place = paragraph.location();
                Location location = new Location(
                        null,
                        row,
                        column,
                        place.cell(),
                        place.page(),
                        place.line(),
                        null,
                        null,
                        place.pointer(),
                        place.element());
                cells.add(new GridCell(paragraph.text(), row, column, 1, 1, location));
            }
            columns = Math.max(columns, column);
        }
        return new Grid(cells, rows.size(), columns, Geometry.SHIFTED, List.of());
    }
}
