package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorType;

/** A level-two row that the form prints and nobody filled, and that no other rule asks for. */
public record EmptyTypeRow(Place place, IndicatorType type) implements AtPlace {}
