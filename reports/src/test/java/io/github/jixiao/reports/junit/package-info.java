@NullMarked
package io.github.jixiao.reports.junit;

import org.jspecify.annotations.NullMarked;
