/**
 * Recognises performance target tables in a document's grids, whatever program they passed through: kinds, columns, blocks and labels
 * are told by the words of the forms, which stand in text files beside the code.
 *
 * <p>Start with {@link io.github.jixiao.readers.form.FormReader}.
 */
@NullMarked
package io.github.jixiao.readers.form;

import org.jspecify.annotations.NullMarked;
