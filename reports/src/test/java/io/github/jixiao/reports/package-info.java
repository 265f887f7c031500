@NullMarked
package io.github.jixiao.reports;

import org.jspecify.annotations.NullMarked;
