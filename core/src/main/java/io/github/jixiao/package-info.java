/**
 * Checks budget performance target tables (绩效目标表).
 *
 * <p>The one door is {@link io.github.jixiao.TableValidator}: a table or submission goes in, a {@link
 * io.github.jixiao.ValidationReport} comes out.
 */
@NullMarked
package io.github.jixiao;

import org.jspecify.annotations.NullMarked;
