/** Clean forms of many kinds, each fault alone, and what looks like a fault and is none. */
@NullMarked
package io.github.jixiao.mutants;

import org.jspecify.annotations.NullMarked;
