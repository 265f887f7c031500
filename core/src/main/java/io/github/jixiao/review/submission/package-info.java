/**
 * The submission as a reviewer sees it: what follows from all its tables and the text around them together.
 */
@NullMarked
package io.github.jixiao.review.submission;

import org.jspecify.annotations.NullMarked;
