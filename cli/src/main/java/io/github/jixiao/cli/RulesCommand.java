package io.github.jixiao.cli;

import io.github.jixiao.TableValidator;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Settings;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.UnknownRuleException;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code jixiao rules}: lists the rules in force, or shows one with its page. */
final class RulesCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("rules")
                .lists("--severity", "--exclude-rule", "--only-rule", "--rules")
                .values("--profile", "--config")
                .flags("--no-config")
                .operands(0, 1);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        TableValidator validator = Settings.of(arguments).validator();
        Optional<String> asked = arguments.operands().stream().findFirst();
        session.terminal().print(asked.isEmpty() ? list(validator, session) : page(asked.get(), validator, session));
        Map<String, Bilingual> broken = new LinkedHashMap<>(validator.brokenRules());
        asked.ifPresent(rule -> broken.keySet().retainAll(Set.of(rule)));
        broken.forEach((rule, why) -> session.say("rules.broken", rule, why.in(session.language())));
        return broken.isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static String list(TableValidator validator, Session session) {
        Language language = session.language();
        List<RuleInfo> rules = validator.rules();
        int severityWidth = rules.stream()
                .mapToInt(rule -> severity(rule, validator, language).length())
                .max()
                .orElse(0);
        int idWidth = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        for (RuleInfo rule : rules) {
            list.append(padded(severity(rule, validator, language), severityWidth))
                    .append(padded(rule.id(), idWidth))
                    .append(rule.page().title(language))
                    .append('\n');
        }
        RulesInForce inForce = RulesInForce.of(validator.reportOn(List.of()));
        String ruleSets = inForce.ruleSets().stream()
                .map(ruleSet -> ruleSet.id() + " " + ruleSet.version())
                .collect(Collectors.joining(language == Language.ENGLISH ? ", " : "、"));
        return list.append('\n')
                .append(session.texts()
                        .get(
                                "rules.count",
                                rules.size(),
                                ruleSets,
                                validator.profile().name()))
                .toString();
    }

    private static String page(String id, TableValidator validator, Session session) throws UsageException {
        List<RuleInfo> rules = validator.rules();
        RuleInfo rule = rules.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Settings.unknown(new UnknownRuleException(
                        id, rules.stream().map(RuleInfo::id).toList())));
        return new RulePrint(rule, validator.profile(), session).toString();
    }

    /** The word for the severity under the profile; all words of a language but English take the same columns. */
    private static String severity(RuleInfo rule, TableValidator validator, Language language) {
        return validator.profile().severity(rule, "").in(language);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }
}
