/** Reports as Markdown, for a comment on a pull request. */
@NullMarked
package io.github.jixiao.reports.markdown;

import org.jspecify.annotations.NullMarked;
