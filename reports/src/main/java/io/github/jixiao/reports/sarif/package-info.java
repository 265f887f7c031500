/** Reports in SARIF 2.1.0, the format in which code hosts take findings. */
@NullMarked
package io.github.jixiao.reports.sarif;

import org.jspecify.annotations.NullMarked;
