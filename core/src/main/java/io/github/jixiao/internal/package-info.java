/** The rule engine. Nothing outside the library may use this package. */
@NullMarked
package io.github.jixiao.internal;

import org.jspecify.annotations.NullMarked;
