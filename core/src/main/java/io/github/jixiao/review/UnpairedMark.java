package io.github.jixiao.review;

/**
 * A cell in which a bracket or quotation mark has no partner.
 *
 * @param place the cell
 * @param text as written
 * @param mark the mark without partner
 */
public record UnpairedMark(Place place, String text, String mark) implements AtPlace {}
