package io.github.jixiao.rule;

import io.github.jixiao.yaml.YamlPlace;
import org.jspecify.annotations.Nullable;

/**
 * That a profile file names a rule.
 *
 * @param rule the name
 * @param variant the variant it words; {@code null} where the file says no more than the name
 * @param template the message it gives the variant; {@code null} likewise
 * @param place where in the file
 */
record RuleMention(
        String rule, @Nullable String variant, @Nullable String template, YamlPlace place) {

    static RuleMention ofName(String rule, YamlPlace place) {
        return new RuleMention(rule, null, null, place);
    }
}
