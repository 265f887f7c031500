/** Reading documents and writing reports, beside what the libraries below need for the same file. */
@NullMarked
package io.github.jixiao.benchmarks.documents;

import org.jspecify.annotations.NullMarked;
