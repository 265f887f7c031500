package io.github.jixiao.review;

/**
 * A cell that speaks of another year than the form's.
 *
 * @param place the cell
 * @param variant the rule's wording: empty for a year in words, {@code period} for a timeliness target,
 *     {@code project-period} for the project's own period, {@code campaign} for a campaign of
 *     a known year
 * @param text as written
 * @param year the year it speaks of
 * @param tableYear the form's year
 */
public record ForeignYear(Place place, String variant, String text, String year, int tableYear) implements AtPlace {}
