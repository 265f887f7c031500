/**
 * What the words of a box say by themselves, whatever form they stand on: names of indicators, wordings of targets, numbers and
 * years in running text. Nothing here knows a table.
 */
@NullMarked
package io.github.jixiao.review.wording;

import org.jspecify.annotations.NullMarked;
