package io.github.jixiao.readers.grid;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;

/** Puts a finished passage into blocks: numbers the tables, opens layout tables, lets a table inside a cell follow its outer table. */
final class Assembly {

    private final Allowance allowance;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int tables;
    private long characters;

    Assembly(Allowance allowance) {
        this.allowance = allowance;
    }

    Document document(Source source, Passage body) throws UnreadableFileException {
        add(body);
        return new Document(source, blocks, repairs);
    }

    private void add(Passage passage) throws UnreadableFileException {
        for (Passage.Piece piece : passage.pieces()) {
            allowance.step();
            if (piece instanceof Passage.Words words) {
                addParagraph(words);
            } else if (piece instanceof Passage.Remark remark) {
                repairs.add(new Repair(remark.kind(), remark.text(), remark.location()));
            } else if (piece instanceof TableDraft table) {
                addTable(table);
            }
        }
    }

    private void addParagraph(Passage.Words words) throws UnreadableFileException {
        if (!words.text().isBlank()) {
            count(words.text());
            blocks.add(new Paragraph(words.text().strip(), words.location()));
        }
    }

    private void addTable(TableDraft table) throws UnreadableFileException {
        if (table.isLayout()) {
            for (TableDraft.Cell cell : table.cells()) {
                add(cell.content());
            }
            return;
        }
        Grid grid = table.toGrid(tables + 1, allowance);
        if (grid.cells().stream().allMatch(GridCell::isBlank)) {
            repairs.addAll(grid.repairs());
        } else {
            tables++;
            blocks.add(grid);
        }
        for (GridCell cell : grid.cells()) {
            count(cell.text());
        }
        for (TableDraft.Cell cell : table.cells()) {
            for (TableDraft inner : cell.content().tables()) {
                addTable(inner);
            }
        }
    }

    private void count(String text) throws UnreadableFileException {
        characters += text.length();
        allowance.require(Limit.TEXT_CHARACTERS, characters, Location.UNKNOWN);
    }
}
