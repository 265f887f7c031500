/** The containers of the office formats, written so that the same content gives the same bytes. */
@NullMarked
package io.github.jixiao.reports.office;

import org.jspecify.annotations.NullMarked;
