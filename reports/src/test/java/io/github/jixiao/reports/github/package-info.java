@NullMarked
package io.github.jixiao.reports.github;

import org.jspecify.annotations.NullMarked;
