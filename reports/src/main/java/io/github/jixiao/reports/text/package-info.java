/** The report for a console: the findings form by form, the conclusion last. */
@NullMarked
package io.github.jixiao.reports.text;

import org.jspecify.annotations.NullMarked;
