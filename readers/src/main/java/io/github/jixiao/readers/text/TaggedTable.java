package io.github.jixiao.readers.text;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.html.HtmlReader;
import io.github.jixiao.table.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** An HTML table inside a text, as Markdown allows and text recognition writes it. */
final class TaggedTable {

    private TaggedTable() {}

    static boolean beginsAt(Line line) {
        return contains(line, "<table");
    }

    /** Adds the blocks of the table that begins in the line, and returns the index of the first line after it. */
    static int read(List<Line> lines, int begin, Source source, Allowance allowance, List<Block> blocks)
            throws UnreadableFileException {
        StringBuilder html = new StringBuilder();
        int index = begin;
        int open = 0;
        do {
            Line line = lines.get(index);
            open += contains(line, "<table") ? 1 : 0;
            open -= contains(line, "</table") ? 1 : 0;
            html.append(line.text()).append('\n');
            index++;
        } while (open > 0 && index < lines.size());
        byte[] page = html.toString().getBytes(StandardCharsets.UTF_8);
        blocks.addAll(new HtmlReader().read(source, page, allowance).blocks());
        return index;
    }

    private static boolean contains(Line line, String tag) {
        return line.text().indexOf('<') >= 0
                && line.text().toLowerCase(Locale.ROOT).contains(tag);
    }
}
