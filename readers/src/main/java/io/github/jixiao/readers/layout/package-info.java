/**
 * Text that keeps the places of a printed page, as {@code pdftotext -layout} writes it: columns found from blanks below each other, rows from
 * how cells stand beside each other.
 */
@NullMarked
package io.github.jixiao.readers.layout;

import org.jspecify.annotations.NullMarked;
