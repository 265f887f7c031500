@NullMarked
package io.github.jixiao.readers.form.vocabulary;

import org.jspecify.annotations.NullMarked;
