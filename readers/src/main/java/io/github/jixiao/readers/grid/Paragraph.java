package io.github.jixiao.readers.grid;

import io.github.jixiao.table.Location;

/**
 * Running text outside tables.
 *
 * @param text as written
 * @param location where
 */
public record Paragraph(String text, Location location) implements Block, Written {}
