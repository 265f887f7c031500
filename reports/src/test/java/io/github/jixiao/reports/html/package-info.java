@NullMarked
package io.github.jixiao.reports.html;

import org.jspecify.annotations.NullMarked;
