@NullMarked
package io.github.jixiao.reports.sarif;

import org.jspecify.annotations.NullMarked;
