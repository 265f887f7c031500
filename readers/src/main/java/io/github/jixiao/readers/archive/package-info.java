/** Zip files, as containers of documents and as the outside of .docx, .xlsx and OFD files. */
@NullMarked
package io.github.jixiao.readers.archive;

import org.jspecify.annotations.NullMarked;
