/**
 * The boxes above the indicators that are not about money: names and codes, the year, the objectives, each found by its label.
 */
@NullMarked
package io.github.jixiao.readers.form.head;

import org.jspecify.annotations.NullMarked;
