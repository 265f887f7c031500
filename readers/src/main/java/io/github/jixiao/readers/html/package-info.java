/** Saved web pages, and the spreadsheets that many systems export as such. */
@NullMarked
package io.github.jixiao.readers.html;

import org.jspecify.annotations.NullMarked;
