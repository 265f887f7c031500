package io.github.jixiao.readers.word;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Location;

/** Reads a run of paragraphs and tables: the body of a document, the inside of a cell or of a text box. */
final class WordStory {

    private final XmlCursor cursor;
    private final Passage passage;

    /** Text of paragraphs whose paragraph mark is deleted: it runs on into the next one. */
    private String carried = "";

    WordStory(XmlCursor cursor, Passage passage) {
        this.cursor = cursor;
        this.passage = passage;
    }

    /** Reads the children of the current element. */
    void read() throws UnreadableFileException {
        readChildren();
        finish();
    }

    /** Reads the current element; elements that hold no text are passed over. */
    void readBlock(String name) throws UnreadableFileException {
        switch (name) {
            case "p" -> readParagraph();
            case "tbl" -> passage.table(new WordTable(cursor).read());
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" -> readChildren();
            default -> {}
        }
    }

    /** Tells that no more blocks follow. */
    void finish() {
        if (!carried.isEmpty()) {
            passage.words(carried);
            carried = "";
        }
    }

    private void readChildren() throws UnreadableFileException {
        cursor.forEachChild(this::readBlock);
    }

    private void readParagraph() throws UnreadableFileException {
        Location place = Location.UNKNOWN.withElement(cursor.element());
        WordParagraph paragraph = new WordParagraph(cursor, passage);
        paragraph.read();
        String text = carried + paragraph.text();
        if (paragraph.isMarkDeleted()) {
            carried = text;
        } else {
            passage.words(text, place);
            carried = "";
        }
        paragraph.textBoxes().forEach(passage::append);
    }
}
