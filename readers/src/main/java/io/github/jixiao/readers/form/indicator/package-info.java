/**
 * The block of indicators: its head, its levels, its columns, and a row for each indicator, however the form packs or turns them.
 */
@NullMarked
package io.github.jixiao.readers.form.indicator;

import org.jspecify.annotations.NullMarked;
