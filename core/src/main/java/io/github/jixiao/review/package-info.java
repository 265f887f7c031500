/**
 * The form as a reviewer sees it: its parts with everything that follows from them, worked out once. These are the facts that rules
 * look at; every method is total, so that no condition of a rule can fail.
 */
@NullMarked
package io.github.jixiao.review;

import org.jspecify.annotations.NullMarked;
