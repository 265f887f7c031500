/** The running text around the tables: what it states about projects and money. What it does not state plainly stays unknown. */
@NullMarked
package io.github.jixiao.readers.narrative;

import org.jspecify.annotations.NullMarked;
