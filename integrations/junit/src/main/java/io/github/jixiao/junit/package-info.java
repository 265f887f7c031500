/** A folder of forms as dynamic tests of JUnit Jupiter. */
@NullMarked
package io.github.jixiao.junit;

import org.jspecify.annotations.NullMarked;
