package io.github.jixiao.review.submission;

/**
 * A piece of work whose amount differs from that of the first table that states one.
 *
 * @param first what the first table states
 * @param other the piece of work
 */
public record WorkItemDifference(WorkItem first, WorkItem other) {}
