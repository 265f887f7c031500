/**
 * The boxes about money: sources and totals in words, in grids and on two sides, the schedule of expenditure, and the unit that holds for
 * each. Amounts are in 万元 once they are read.
 */
@NullMarked
package io.github.jixiao.readers.form.funding;

import org.jspecify.annotations.NullMarked;
