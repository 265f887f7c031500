/** XML as the reports write it: everything that comes from a form is escaped. */
@NullMarked
package io.github.jixiao.reports.xml;

import org.jspecify.annotations.NullMarked;
