package io.github.jixiao.spring;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.Limit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How forms are checked in this application.
 *
 * @param profile name of a profile that ships with the library, or path of a profile file (.yaml); without it, each form is reviewed
 *     under the profile it asks for
 * @param excludedRules rules that do not run
 * @param severities how much a rule's findings weigh, by id of the rule
 * @param rulePacks folders or jars of rules of your own; rules are programs, so name only what people you trust have written
 * @param rulePackTimeLimit how long one rule of a pack may take on one table
 * @param limits what a file may ask of its reader, where that differs from the standard
 * @param deadline how long the review of one request may take
 */
@ConfigurationProperties("jixiao")
public record JixiaoProperties(
        @Nullable String profile,
        @DefaultValue List<String> excludedRules,
        @DefaultValue Map<String, Severity> severities,
        @DefaultValue List<Path> rulePacks,
        @DefaultValue("5s") Duration rulePackTimeLimit,
        @DefaultValue Map<Limit, Integer> limits,
        @DefaultValue("30s") Duration deadline) {

    public JixiaoProperties {
        excludedRules = List.copyOf(excludedRules);
        severities = Map.copyOf(severities);
        rulePacks = List.copyOf(rulePacks);
        limits = Map.copyOf(limits);
    }
}
