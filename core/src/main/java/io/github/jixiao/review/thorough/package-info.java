/** The facts about one table that only a thorough review looks at, worked out where rules beyond the standard set are in force. */
@NullMarked
package io.github.jixiao.review.thorough;

import org.jspecify.annotations.NullMarked;
