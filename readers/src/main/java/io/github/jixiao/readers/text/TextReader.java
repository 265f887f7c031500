package io.github.jixiao.readers.text;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.TextEncoding;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.layout.PrintedText;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads text and Markdown: rows of tabs, commas or wide gaps, one cell a line, pipe tables, tables of box-drawing characters, HTML tables, and paragraphs, in any mixture. A table ends with its last row;
 * one that a page cut in two becomes two grids.
 */
public final class TextReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        List<Repair> repairs = new ArrayList<>();
        List<Block> blocks = blocks(Line.of(TextEncoding.decode(content)), source, allowance, repairs);
        return new Document(source, blocks, repairs);
    }

    private static List<Block> blocks(List<Line> lines, Source source, Allowance allowance, List<Repair> repairs)
            throws UnreadableFileException {
        List<Block> blocks = new ArrayList<>();
        Map<Integer, PrintedText.Found> forms =
                PrintedText.in(lines.stream().map(Line::text).toList(), Line.pages(lines), allowance);
        int index = 0;
        while (index < lines.size()) {
            allowance.step();
            Line line = lines.get(index);
            RowsDraft rows = new RowsDraft();
            PrintedText.Found form = forms.get(index);
            if (form != null) {
                if (form.table() != null) {
                    Passage passage = new Passage();
                    passage.table(form.table());
                    blocks.addAll(passage.toDocument(source, allowance).blocks());
                }
                index = form.end();
            } else if (line.isBlank() && !line.hasTab()) {
                index++;
            } else if (TaggedTable.beginsAt(line)) {
                index = TaggedTable.read(lines, index, source, allowance, blocks);
            } else if (BoxTable.beginsAt(lines, index)) {
                Document drawn = BoxTable.at(lines, index).read(source, allowance);
                blocks.addAll(drawn.blocks());
                repairs.addAll(drawn.repairs());
                index = BoxTable.end(lines, index);
            } else if (PipeTable.beginsAt(lines, index)) {
                index = PipeTable.read(lines, index, rows);
            } else if (line.isStackedCell() && StackedTable.beginsAt(lines, index)) {
                index = StackedTable.read(lines, index, rows);
            } else if (line.hasTab() && !line.isBlank()) {
                index = TabTable.read(lines, index, rows);
            } else if (CommaTable.beginsAt(lines, index)) {
                index = CommaTable.read(lines, index, rows);
            } else if (SpacedTable.beginsAt(lines, index)) {
                index = SpacedTable.read(lines, index, rows);
            } else {
                addParagraph(blocks, line);
                index++;
            }
            if (!rows.isEmpty()) {
                blocks.add(rows.toGrid());
            }
        }
        return blocks;
    }

    private static void addParagraph(List<Block> blocks, Line line) {
        String text = Markup.stripParagraph(line.text());
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text, Location.UNKNOWN.withLine(line.number())));
        }
    }
}
