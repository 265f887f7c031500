@NullMarked
package io.github.jixiao.reports.sheet;

import org.jspecify.annotations.NullMarked;
