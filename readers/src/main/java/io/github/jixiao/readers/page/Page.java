package io.github.jixiao.readers.page;

import java.util.List;

/**
 * What is drawn on a page, as far as it matters for tables.
 *
 * @param number from 1
 * @param width width of the paper
 * @param height height of the paper
 * @param glyphs in the order they are drawn
 * @param rulings in any order, perhaps piece by piece
 */
public record Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
