package io.github.jixiao.readers;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import java.util.List;

/** Looks into documents that were read. */
public final class Grids {

    private Grids() {}

    public static List<Grid> of(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    public static Grid only(Document document) {
        List<Grid> grids = of(document);
        if (grids.size() != 1) {
            throw new AssertionError("one grid expected, not " + grids.size());
        }
        return grids.get(0);
    }

    public static List<String> paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Rows of a grid, cells parted by bars; a merged cell's text stands at its upper left corner. */
    public static List<String> rows(Grid grid) {
        return Samples.rows(grid).stream().map(row -> String.join("|", row)).toList();
    }

    public static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }
}
