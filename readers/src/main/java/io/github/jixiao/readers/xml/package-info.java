/** XML as the office formats use it: without document types, depth bounded, in packages of related parts. */
@NullMarked
package io.github.jixiao.readers.xml;

import org.jspecify.annotations.NullMarked;
