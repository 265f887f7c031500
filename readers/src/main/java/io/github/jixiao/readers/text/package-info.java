/** Plain text and Markdown brought to paragraphs and grids; start with {@link io.github.jixiao.readers.text.TextReader}. */
@NullMarked
package io.github.jixiao.readers.text;

import org.jspecify.annotations.NullMarked;
