/**
 * A validation report for people and for programs.
 *
 * <p>Start with {@link io.github.jixiao.reports.ReportFormat}: each format writes a whole {@link
 * io.github.jixiao.ValidationReport}, or takes the submissions of a long run one by one.
 */
@NullMarked
package io.github.jixiao.reports;

import org.jspecify.annotations.NullMarked;
