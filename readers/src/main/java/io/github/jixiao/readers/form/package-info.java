/**
 * Recognises performance target tables in a document's grids, whatever program they passed through. A document is cut into forms, each form
 * into its head, its money and its indicators, and what was read of them is put together; {@code lines} brings forms without a grid into one.
 * Kinds, columns, blocks and labels are told by the words of the forms, which stand in text files beside {@code vocabulary}.
 *
 * <p>Start with {@link io.github.jixiao.readers.form.FormReader}.
 */
@NullMarked
package io.github.jixiao.readers.form;

import org.jspecify.annotations.NullMarked;
