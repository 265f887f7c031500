package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Indicators written as records, each of their cells on a line of its own behind the head it belongs to: {@code 三级指标：新建公厕}, {@code
 * 指标值：≥6座}. They become grids with a row a record; the labelled lines right above them are rows of one cell.
 */
public final class RecordBlocks {

    private static final int FEWEST_RECORDS = 2;
    private static final int FEWEST_HEADS = 3;
    private static final int LONGEST_HEAD = 20;
    private static final int MOST_LINES_ABOVE = 60;

    private final List<Block> blocks;

    private RecordBlocks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** A line taken apart at its colon. */
    private record Item(ColumnRole role, Paragraph head, Paragraph value) {}

    /** The blocks, with a grid in place of every such run of lines. */
    public static List<Block> toGrids(List<Block> blocks) {
        return new RecordBlocks(blocks).convert();
    }

    private List<Block> convert() {
        List<Block> converted = new ArrayList<>();
        int index = 0;
        while (index < blocks.size()) {
            int end = index;
            List<Item> items = new ArrayList<>();
            for (Item item = item(end); item != null; item = item(end)) {
                items.add(item);
                end++;
            }
            List<Map<ColumnRole, Item>> records = records(items);
            if (areIndicators(records)) {
                converted.add(grid(labelledLinesAt(converted), records));
            } else {
                converted.addAll(blocks.subList(index, Math.max(end, index + 1)));
            }
            index = Math.max(end, index + 1);
        }
        return converted;
    }

    private @Nullable Item item(int index) {
        if (index >= blocks.size() || !(blocks.get(index) instanceof Paragraph line)) {
            return null;
        }
        String text = line.text();
        int colon = Math.max(0, firstColon(text));
        Heading heading = colon == 0 || colon > LONGEST_HEAD ? null : Heading.of(text.substring(0, colon));
        return heading == null || heading.role() == ColumnRole.SECTION
                ? null
                : new Item(
                        heading.role(),
                        new Paragraph(text.substring(0, colon).strip(), line.location()),
                        new Paragraph(text.substring(colon + 1).strip(), line.location()));
    }

    private static int firstColon(String text) {
        int ascii = text.indexOf(':');
        int wide = text.indexOf('：');
        return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
    }

    /** A record ends before a head that it has already. */
    private static List<Map<ColumnRole, Item>> records(List<Item> items) {
        List<Map<ColumnRole, Item>> records = new ArrayList<>();
        Map<ColumnRole, Item> record = new LinkedHashMap<>();
        List<ColumnRole> order = new ArrayList<>();
        for (Item item : items) {
            int place = order.indexOf(item.role());
            boolean again = record.containsKey(item.role())
                    || (place >= 0 && record.keySet().stream().anyMatch(role -> order.indexOf(role) > place));
            if (again) {
                records.add(record);
                record = new LinkedHashMap<>();
            }
            if (place < 0) {
                order.add(item.role());
            }
            record.put(item.role(), item);
        }
        if (!record.isEmpty()) {
            records.add(record);
        }
        return records;
    }

    private static boolean areIndicators(List<Map<ColumnRole, Item>> records) {
        long complete = records.stream()
                .filter(record -> record.containsKey(ColumnRole.NAME)
                        && (record.containsKey(ColumnRole.TARGET) || record.containsKey(ColumnRole.VALUE)))
                .count();
        return complete >= FEWEST_RECORDS
                && complete * 2 > records.size()
                && records.stream().anyMatch(record -> record.size() >= FEWEST_HEADS);
    }

    /** Takes the labelled lines off the end of the blocks: they are the head of the same form. */
    private static List<Paragraph> labelledLinesAt(List<Block> converted) {
        List<Paragraph> lines = new ArrayList<>();
        while (lines.size() < MOST_LINES_ABOVE
                && !converted.isEmpty()
                && converted.get(converted.size() - 1) instanceof Paragraph line
                && FormTitle.of(line.text()) == null
                && !LabelledText.split(line.text()).isEmpty()) {
            lines.add(0, line);
            converted.remove(converted.size() - 1);
        }
        return lines;
    }

    private static Grid grid(List<Paragraph> above, List<Map<ColumnRole, Item>> records) {
        LineGrid grid = new LineGrid();
        above.forEach(line -> grid.addRow(List.of(line)));
        Map<ColumnRole, Item> heads = new LinkedHashMap<>();
        records.stream()
                .sorted(Comparator.comparingInt(record -> -record.size()))
                .forEach(record -> record.forEach(heads::putIfAbsent));
        List<ColumnRole> columns = new ArrayList<>(heads.keySet());
        grid.addRow(heads.values().stream().map(Item::head).toList());
        for (Map<ColumnRole, Item> record : records) {
            grid.beginRow();
            record.forEach((role, item) -> grid.add(item.value(), columns.indexOf(role) + 1));
        }
        return grid.toGrid();
    }
}
