package io.github.jixiao.pack;

/** What of a rule does the looking: the rule itself, or a template with the values of one row of a decision table. */
public sealed interface RuleBody permits CompiledRule, FilledTemplate {}
