package io.github.jixiao.pack;

/**
 * A row of a decision table: a rule of the rule set's artifact, compiled when that was built, which looks for the row's values as for any
 * other fact. A value is never part of a program.
 *
 * @param template name of the compiled rule
 * @param values the row, as the rule's condition names it
 */
public record FilledTemplate(String template, Object values) implements RuleBody {}
