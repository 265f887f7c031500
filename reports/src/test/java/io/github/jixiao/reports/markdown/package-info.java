@NullMarked
package io.github.jixiao.reports.markdown;

import org.jspecify.annotations.NullMarked;
