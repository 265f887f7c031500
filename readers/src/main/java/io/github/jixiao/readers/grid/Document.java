package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Source;
import java.util.List;

/**
 * A file as paragraphs and grids.
 *
 * @param source the file
 * @param blocks in reading order
 */
public record Document(Source source, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
