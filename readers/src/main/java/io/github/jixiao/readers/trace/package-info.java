/** What was made of each piece of a document, and what of it is left over. */
@NullMarked
package io.github.jixiao.readers.trace;

import org.jspecify.annotations.NullMarked;
