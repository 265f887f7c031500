/**
 * The words that forms print, and what they mean: labels, heads of columns, levels, titles, and what a template prints where somebody should
 * write. The words stand in text files beside this package; it knows no cells.
 */
@NullMarked
package io.github.jixiao.readers.form.vocabulary;

import org.jspecify.annotations.NullMarked;
