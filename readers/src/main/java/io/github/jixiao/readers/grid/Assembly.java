package io.github.jixiao.readers.grid;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;

/** Puts a finished passage into blocks: numbers the tables, opens layout tables, lets a table inside a cell follow its outer table. */
final class Assembly {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int tables;
    private long characters;

    Document document(Source source, Passage body) throws UnreadableFileException {
        add(body);
        return new Document(source, blocks, repairs);
    }

    private void add(Passage passage) throws UnreadableFileException {
        for (Passage.Piece piece : passage.pieces()) {
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
        Grid grid = table.toGrid(tables + 1);
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
        if (characters > ReadingLimits.TEXT_CHARACTERS) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.TEXT_CHARACTERS + " characters");
        }
    }
}
