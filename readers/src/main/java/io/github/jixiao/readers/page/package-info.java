/**
 * Fixed-layout pages: tables found from ruling lines and from where the glyphs stand, joined where a page cuts them. Lengths are in points, y
 * grows downwards from the upper edge of the page.
 */
@NullMarked
package io.github.jixiao.readers.page;

import org.jspecify.annotations.NullMarked;
