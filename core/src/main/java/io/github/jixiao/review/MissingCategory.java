package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorCategory;

/** A level-one indicator of which nothing is filled. */
public record MissingCategory(Place place, IndicatorCategory category) implements AtPlace {}
