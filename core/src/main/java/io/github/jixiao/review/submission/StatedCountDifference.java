package io.github.jixiao.review.submission;

/**
 * A count that differs from that of the first table that states one.
 *
 * @param first what the first table states
 * @param other the count
 */
public record StatedCountDifference(StatedCount first, StatedCount other) {}
