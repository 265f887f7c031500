/**
 * Forms without a grid, brought into one: running text, records, and lines that a conversion left of a table.
 */
@NullMarked
package io.github.jixiao.readers.form.lines;

import org.jspecify.annotations.NullMarked;
