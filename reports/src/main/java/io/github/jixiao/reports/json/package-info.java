/** The report for programs, in the exchange format. */
@NullMarked
package io.github.jixiao.reports.json;

import org.jspecify.annotations.NullMarked;
