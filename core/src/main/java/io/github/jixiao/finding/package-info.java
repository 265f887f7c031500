/** What a rule found, and what it calls to say so. */
@NullMarked
package io.github.jixiao.finding;

import org.jspecify.annotations.NullMarked;
