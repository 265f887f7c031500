/**
 * Decision tables: rules that a bureau writes as rows of a workbook. Four kinds of sheet, each with a rule that was compiled when the
 * library was built and looks for the rows as facts; what a row says is data and never becomes part of a program.
 */
@NullMarked
package io.github.jixiao.decisiontables;

import org.jspecify.annotations.NullMarked;
