/** Shows a person how a document was understood: the grid, what each row of it means, and what is left over. */
@NullMarked
package io.github.jixiao.cli.explain;

import org.jspecify.annotations.NullMarked;
