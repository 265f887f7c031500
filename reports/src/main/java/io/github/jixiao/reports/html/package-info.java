/** The report as one page that a browser shows: the form redrawn with its faults marked, and nothing fetched from anywhere. */
@NullMarked
package io.github.jixiao.reports.html;

import org.jspecify.annotations.NullMarked;
