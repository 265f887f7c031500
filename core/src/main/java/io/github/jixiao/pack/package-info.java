/** Rules that a bureau brings: DRL with pages from a folder, compiled when they are loaded, or a jar of compiled ones. */
@NullMarked
package io.github.jixiao.pack;

import org.jspecify.annotations.NullMarked;
