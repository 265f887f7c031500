@NullMarked
package io.github.jixiao.decisiontables;

import org.jspecify.annotations.NullMarked;
