package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.UnknownRuleException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a review is to be made.
 *
 * @param profiles the profile asked for, or each form's own, with the severities asked for
 * @param only the only rules that run; empty for all
 * @param without rules that do not run
 * @param failOn the least severity that fails the run; {@code null} if none does
 * @param baseline file of findings that are known; {@code null} for none
 * @param pace how many files are checked at a time and how long each may take
 * @param findingsListed how many findings are listed at most
 */
record Settings(
        ProfileChoice profiles,
        List<String> only,
        List<String> without,
        @Nullable Severity failOn,
        @Nullable Path baseline,
        Pace pace,
        int findingsListed) {

    private static final String NEVER = "never";

    /** Takes what the configuration file says, overruled by the command line. */
    static Settings of(Arguments given) throws UsageException {
        Optional<String> file = given.value("--config");
        Arguments arguments = file.isEmpty() ? given : given.above(Configuration.read(file.get()));
        if (arguments.has("--rules")) {
            throw new UsageException("rules-unsupported");
        }
        return new Settings(
                profiles(arguments),
                arguments.names("--only-rule"),
                arguments.names("--exclude-rule"),
                failOn(arguments.value("--fail-on").orElse("error")),
                arguments.value("--baseline").map(Path::of).orElse(null),
                Pace.of(arguments),
                arguments.number("--max-findings", 0).orElse(Integer.MAX_VALUE));
    }

    private static ProfileChoice profiles(Arguments arguments) throws UsageException {
        Optional<String> named = arguments.value("--profile");
        ProfileChoice choice =
                named.isEmpty() ? ProfileChoice.byForm() : ProfileChoice.always(NamedProfile.of(named.get()));
        for (String override : arguments.names("--severity")) {
            int equals = override.indexOf('=');
            if (equals <= 0) {
                throw new UsageException("severity-form", override);
            }
            String rule = override.substring(0, equals).strip();
            Severity severity =
                    severity("--severity", override.substring(equals + 1).strip(), "");
            choice = choice.with(profile -> profile.withSeverity(rule, severity));
        }
        return choice;
    }

    private static @Nullable Severity failOn(String level) throws UsageException {
        return level.equals(NEVER) ? null : severity("--fail-on", level, ", " + NEVER);
    }

    private static Severity severity(String option, String level, String alsoAllowed) throws UsageException {
        return Stream.of(Severity.values())
                .filter(severity -> severity.name().equals(level.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("value-unknown", option, level, "error, warning, info" + alsoAllowed));
    }

    /** Loads the rules. */
    TableValidator validator() throws UsageException {
        TableValidator.Builder builder = TableValidator.builder().profiles(profiles);
        only.forEach(builder::onlyRule);
        without.forEach(builder::withoutRule);
        try {
            return builder.build();
        } catch (UnknownRuleException e) {
            throw unknown(e);
        }
    }

    static UsageException unknown(UnknownRuleException e) {
        return e.nearest()
                .map(near -> new UsageException("rule-unknown-near", e.rule(), near))
                .orElseGet(() -> new UsageException("rule-unknown", e.rule()));
    }
}
