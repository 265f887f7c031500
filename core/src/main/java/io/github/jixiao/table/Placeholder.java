package io.github.jixiao.table;

/**
 * A template hint left in the form, for example {@code 20××年—20××+n 年} or {@code 指标 1:} with nothing after it.
 *
 * @param text as written
 * @param location where
 */
public record Placeholder(String text, Location location) {}
