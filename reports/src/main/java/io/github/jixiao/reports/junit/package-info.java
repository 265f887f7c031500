/** Reports as JUnit XML, which every CI server shows as tests. */
@NullMarked
package io.github.jixiao.reports.junit;

import org.jspecify.annotations.NullMarked;
