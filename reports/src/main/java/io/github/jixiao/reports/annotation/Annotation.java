package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.PlacedFinding;

/**
 * A finding to be written into a comment.
 *
 * @param placed the finding
 * @param elsewhere whether the comment stands in another place than the finding, which has no cell of its own
 */
record Annotation(PlacedFinding placed, boolean elsewhere) {}
