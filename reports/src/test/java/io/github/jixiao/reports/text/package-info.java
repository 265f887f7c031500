@NullMarked
package io.github.jixiao.reports.text;

import org.jspecify.annotations.NullMarked;
