package io.github.jixiao.readers.word;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.grid.TableDraft;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: rows of cells, with those of deleted revisions and hidden ones passed over. */
final class WordTable {

    private final XmlCursor cursor;
    private final MergedRows rows = new MergedRows();

    WordTable(XmlCursor cursor) {
        this.cursor = cursor;
    }

    TableDraft read() throws UnreadableFileException {
        readRows();
        return rows.toTable();
    }

    private void readRows() throws UnreadableFileException {
        cursor.forEachChild(name -> {
            switch (name) {
                case "tr" -> new Row().read();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRows();
                default -> {}
            }
        });
    }

    private final class Row {
        private final List<WordCell> cells = new ArrayList<>();
        private int column = 1;
        private boolean inserted;
        private boolean deleted;
        private boolean hidden;

        void read() throws UnreadableFileException {
            readCells();
            if (!deleted && !hidden) {
                rows.add(cells);
            }
            String words = String.join(
                            " ", cells.stream().map(cell -> cell.content.text()).toList())
                    .strip();
            if (!words.isEmpty() && (deleted || inserted)) {
                rows.remark(Repair.Kind.TRACKED_CHANGE, words);
            } else if (!words.isEmpty() && hidden) {
                rows.remark(Repair.Kind.HIDDEN_CONTENT, words);
            }
        }

        private void readCells() throws UnreadableFileException {
            cursor.forEachChild(name -> {
                switch (name) {
                    case "trPr" -> readProperties();
                    case "tc" -> readCell();
                    case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readCells();
                    default -> {}
                }
            });
        }

        private void readProperties() throws UnreadableFileException {
            cursor.forEachChild(name -> {
                switch (name) {
                    case "gridBefore" -> column += span(cursor.number("val", 0));
                    case "ins" -> inserted = true;
                    case "del" -> deleted = true;
                    case "hidden" -> hidden = cursor.flag("val", true);
                    default -> {}
                }
            });
        }

        private void readCell() throws UnreadableFileException {
            WordCell cell = new WordCell(cursor.element(), column, new Passage());
            WordStory story = new WordStory(cursor, cell.content);
            cursor.forEachChild(name -> {
                if (name.equals("tcPr")) {
                    readProperties(cell);
                } else {
                    story.readBlock(name);
                }
            });
            story.finish();
            column += cell.columnSpan;
            cells.add(cell);
        }

        private void readProperties(WordCell cell) throws UnreadableFileException {
            cursor.forEachChild(name -> {
                switch (name) {
                    case "gridSpan" -> cell.columnSpan = Math.max(1, span(cursor.number("val", 1)));
                    case "vMerge" ->
                        cell.continuesAbove =
                                !cursor.attribute("val", "continue").equals("restart");
                    case "hMerge" ->
                        cell.continuesLeft =
                                !cursor.attribute("val", "continue").equals("restart");
                    default -> {}
                }
            });
        }

        private static int span(int stated) {
            return Math.max(0, Math.min(stated, TableDraft.WIDEST_SPAN));
        }
    }
}
