package io.github.jixiao.readers.word;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads the paragraphs of a binary document one after the other. Tables have no beginning and no end there: a paragraph knows how many
 * tables it is inside, a cell ends with a mark, a row with another.
 */
final class DocStory {

    /** Tables inside one another that are told apart. */
    private static final int DEEPEST = 50;

    private final NavigableMap<Integer, PAPX> properties = new TreeMap<>();
    private final Passage body;
    private final Allowance allowance;
    private final DocFields fields = new DocFields();
    private final Deque<DocTable> open = new ArrayDeque<>();

    DocStory(HWPFDocument document, Passage body, Allowance allowance) {
        this.body = body;
        this.allowance = allowance;
        document.getParagraphTable().getParagraphs().forEach(papx -> properties.put(papx.getStart(), papx));
    }

    void read(Range range) throws UnreadableFileException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            allowance.step();
            read(range.getParagraph(i));
        }
        closeDownTo(0);
    }

    private void read(Paragraph paragraph) {
        int level = paragraph.isInTable() ? Math.max(1, Math.min(paragraph.getTableLevel(), DEEPEST)) : 0;
        closeDownTo(level);
        while (open.size() < level) {
            open.push(new DocTable());
        }
        if (level == 0) {
            body.words(new DocText(paragraph).read(fields, body));
            return;
        }
        DocTable table = open.element();
        if (paragraph.isTableRowEnd()) {
            PAPX papx = properties.floorEntry(paragraph.getStartOffset()).getValue();
            table.endRow(new DocRowShape(papx), new DocText(paragraph).isDeleted());
        } else {
            Passage cell = table.cell();
            cell.words(new DocText(paragraph).read(fields, cell));
            if (paragraph.isEmbeddedCellMark() || paragraph.text().endsWith("\u0007")) {
                table.endCell();
            }
        }
    }

    private void closeDownTo(int level) {
        while (open.size() > level) {
            DocTable closed = open.pop();
            Passage outer = open.isEmpty() ? body : open.element().cell();
            outer.table(closed.toTable());
        }
    }
}
