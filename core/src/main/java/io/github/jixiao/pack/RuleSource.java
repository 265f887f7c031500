package io.github.jixiao.pack;

/**
 * Where a rule stands.
 *
 * @param file path of its file in the pack, with the pack's name before it
 * @param conditionLine line of {@code when}, from 1; 0 where only compiled rules are at hand
 * @param consequenceLine line of {@code then}, likewise
 */
public record RuleSource(String file, int conditionLine, int consequenceLine) {}
