/** Reports as workbooks, for people who filter and sort. */
@NullMarked
package io.github.jixiao.reports.workbook;

import org.jspecify.annotations.NullMarked;
