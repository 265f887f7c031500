/** What every format is brought to before a form is recognised: paragraphs, and grids of cells with spans and places. */
@NullMarked
package io.github.jixiao.readers.grid;

import org.jspecify.annotations.NullMarked;
