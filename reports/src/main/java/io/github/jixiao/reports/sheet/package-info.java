/** The official review sheet (项目支出绩效目标审核表), filled in as far as rules can tell. */
@NullMarked
package io.github.jixiao.reports.sheet;

import org.jspecify.annotations.NullMarked;
