/** Tables as no sane person would fill them in, and some as they would; the same seed gives the same tables. */
@NullMarked
package io.github.jixiao.rules.generated;

import org.jspecify.annotations.NullMarked;
