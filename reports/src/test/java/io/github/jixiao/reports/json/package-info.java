@NullMarked
package io.github.jixiao.reports.json;

import org.jspecify.annotations.NullMarked;
