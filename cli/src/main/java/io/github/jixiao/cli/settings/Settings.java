package io.github.jixiao.cli.settings;

import io.github.jixiao.TableValidator;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.UnknownRuleException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a review is to be made.
 *
 * @param packs rules that are brought along
 * @param packLimit how long one of these may take on one table
 * @param profiles the profile asked for, or each form's own, with the severities asked for
 * @param only the only rules that run; empty for all
 * @param without rules that do not run
 * @param failOn the least severity that fails the run; {@code null} if none does
 * @param baseline file of findings that are known; {@code null} for none
 * @param configuration the configuration file in force
 * @param pace how many files are checked at a time and how long each may take
 * @param findingsListed how many findings are listed at most
 * @param date the day the command line states; {@code null} where it states none
 */
public record Settings(
        List<RulePack> packs,
        Duration packLimit,
        ProfileChoice profiles,
        List<String> only,
        List<String> without,
        @Nullable Severity failOn,
        @Nullable Path baseline,
        Configuration configuration,
        Pace pace,
        int findingsListed,
        @Nullable LocalDate date) {

    /** What {@code --fail-on} can be. */
    public static final List<String> THRESHOLDS = List.of("error", "warning", "info", "never");

    /** What a rule's severity can be. */
    static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    private static final int RULE_SECONDS = 5;
    private static final String NEVER = "never";
    private static final String OFF = "off";

    /** What the configuration file says, overruled by the command line. */
    public static Settings of(Arguments arguments) throws UsageException {
        List<RulePack> packs = RulePacks.of(arguments);
        Map<String, String> overrides = overrides(arguments);
        List<String> without = new ArrayList<>(arguments.names("--exclude-rule"));
        overrides.forEach((rule, level) -> {
            if (level.equals(OFF)) {
                without.add(rule);
            }
        });
        return new Settings(
                packs,
                Duration.ofSeconds(arguments.number("--rule-timeout", 1).orElse(RULE_SECONDS)),
                profiles(arguments, overrides, packs),
                arguments.names("--only-rule"),
                without,
                failOn(arguments.value("--fail-on").orElse("error")),
                arguments.path("--baseline").orElse(null),
                arguments.configuration(),
                Pace.of(arguments),
                arguments.number("--max-findings", 0).orElse(Integer.MAX_VALUE),
                arguments.date("--date").orElse(null));
    }

    /** Levels by rule; what is said last counts. */
    private static Map<String, String> overrides(Arguments arguments) throws UsageException {
        Map<String, String> overrides = new LinkedHashMap<>();
        for (String override : arguments.names("--severity")) {
            int equals = override.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("severity-form", override);
            }
            String level = override.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            requireOneOf(LEVELS, "--severity", level);
            overrides.put(override.substring(0, equals).strip(), level);
        }
        return overrides;
    }

    private static ProfileChoice profiles(Arguments arguments, Map<String, String> overrides, List<RulePack> packs)
            throws UsageException {
        Optional<String> named = arguments.value("--profile");
        ProfileChoice choice =
                named.isEmpty() ? ProfileChoice.byForm() : ProfileChoice.always(NamedProfile.of(named.get(), packs));
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            if (!override.getValue().equals(OFF)) {
                Severity severity = severity(override.getValue());
                choice = choice.with(profile -> profile.withSeverity(override.getKey(), severity));
            }
        }
        return choice;
    }

    private static @Nullable Severity failOn(String level) throws UsageException {
        requireOneOf(THRESHOLDS, "--fail-on", level.toLowerCase(Locale.ROOT));
        return level.equalsIgnoreCase(NEVER) ? null : severity(level);
    }

    private static void requireOneOf(List<String> known, String option, String value) throws UsageException {
        if (!known.contains(value)) {
            throw new UsageException("value-unknown", option, value, String.join(", ", known));
        }
    }

    private static Severity severity(String level) {
        return Severity.valueOf(level.toUpperCase(Locale.ROOT));
    }

    /** The day on which suppressions run out: the one stated, or today. */
    public LocalDate day(Session session) {
        return date == null ? session.environment().today() : date;
    }

    /**
     * Loads the rules.
     *
     * @throws UsageException if a rule is asked for that does not exist, or none is left
     */
    public TableValidator validator() throws UsageException {
        TableValidator.Builder builder =
                TableValidator.builder().profiles(profiles).rulePackTimeLimit(packLimit);
        packs.forEach(builder::rulePack);
        only.forEach(builder::onlyRule);
        without.forEach(builder::withoutRule);
        try {
            TableValidator validator = builder.build();
            if (validator.rules().isEmpty() && validator.brokenRules().isEmpty()) {
                throw new UsageException("no-rules");
            }
            return validator;
        } catch (UnknownRuleException e) {
            throw configuration.unknownRule(e.rule(), e.nearest()).orElseGet(() -> unknown(e));
        }
    }

    public static UsageException unknown(UnknownRuleException e) {
        return e.nearest()
                .map(near -> new UsageException("rule-unknown-near", e.rule(), near))
                .orElseGet(() -> new UsageException("rule-unknown", e.rule()));
    }
}
