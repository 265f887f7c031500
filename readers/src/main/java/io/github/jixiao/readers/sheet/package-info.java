/** Spreadsheets and delimited text: cells with addresses, merged ranges, and numbers as they are shown. */
@NullMarked
package io.github.jixiao.readers.sheet;

import org.jspecify.annotations.NullMarked;
