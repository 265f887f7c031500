package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;

/**
 * Where a rule stands.
 *
 * @param file path of its file in the pack, with the pack's name before it; a row of a decision table with its cell
 * @param line line on which it begins, from 1; 0 where there is none to tell
 * @param conditionLine line of {@code when}, likewise
 * @param consequenceLine line of {@code then}, likewise
 */
public record RuleSource(String file, int line, int conditionLine, int consequenceLine) {

    /** A rule of which only the file is known. */
    public static RuleSource of(String file) {
        return new RuleSource(file, 0, 0, 0);
    }

    /** What is wrong with the rule as a whole. */
    public PackFault fault(Bilingual message) {
        return PackFault.of(file, line, message);
    }
}
