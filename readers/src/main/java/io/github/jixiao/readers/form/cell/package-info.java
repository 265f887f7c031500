/**
 * The parts of a form while it is being read: cells, rows and columns, the boxes of its head, and the signs by which the words of a cell tell
 * the column that they belong to. Columns and rows count from 1.
 */
@NullMarked
package io.github.jixiao.readers.form.cell;

import org.jspecify.annotations.NullMarked;
