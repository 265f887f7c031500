/** PDF files with a text layer. */
@NullMarked
package io.github.jixiao.readers.pdf;

import org.jspecify.annotations.NullMarked;
