/**
 * The file somebody handed in, given back with comments on its faulty cells and nothing else changed.
 *
 * <p>Start with {@link io.github.jixiao.reports.annotation.ReviewedCopy}.
 */
@NullMarked
package io.github.jixiao.reports.annotation;

import org.jspecify.annotations.NullMarked;
