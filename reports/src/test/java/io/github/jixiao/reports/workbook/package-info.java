@NullMarked
package io.github.jixiao.reports.workbook;

import org.jspecify.annotations.NullMarked;
