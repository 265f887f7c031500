/**
 * The form as records, named as its boxes.
 *
 * <p>Start with {@link io.github.jixiao.table.PerformanceTargetTable} and {@link io.github.jixiao.table.Submission}.
 */
@NullMarked
package io.github.jixiao.table;

import org.jspecify.annotations.NullMarked;
