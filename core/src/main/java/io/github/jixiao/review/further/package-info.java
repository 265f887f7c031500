/**
 * The facts about one table that only rules beyond the standard set look at, worked out where such rules are in force.
 */
@NullMarked
package io.github.jixiao.review.further;

import org.jspecify.annotations.NullMarked;
