package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;

/** A level-two indicator of which nothing is filled although its level one is. */
public record MissingType(Place place, IndicatorType type) implements AtPlace {}
