/** Word documents, and what WPS Writer saves. */
@NullMarked
package io.github.jixiao.readers.word;

import org.jspecify.annotations.NullMarked;
