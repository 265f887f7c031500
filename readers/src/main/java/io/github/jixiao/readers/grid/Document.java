package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.util.List;

/**
 * A file as paragraphs and grids.
 *
 * @param source the file
 * @param blocks in reading order
 * @param repairs what was put right or passed over outside the grids: hidden sheets, revisions of running text
 */
public record Document(Source source, List<Block> blocks, List<Repair> repairs) {

    public Document {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
    }

    /** A document in which nothing outside its grids had to be put right. */
    public Document(Source source, List<Block> blocks) {
        this(source, blocks, List.of());
    }
}
