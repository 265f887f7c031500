package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.TreeMap;

/** A rule with its page, for a person at a console. */
final class RulePrint {
    private final RuleInfo rule;
    private final Profile profile;
    private final Language language;
    private final Texts texts;

    RulePrint(RuleInfo rule, Profile profile, Session session) {
        this.rule = rule;
        this.profile = profile;
        this.language = session.language();
        this.texts = session.texts();
    }

    @Override
    public String toString() {
        RulePage page = rule.page();
        StringBuilder print = new StringBuilder(rule.id()).append('\n');
        print.append(page.title(language)).append("\n\n");
        print.append(texts.get(
                        "rule.facts",
                        profile.severity(rule, "").in(language),
                        rule.aspect().in(language),
                        rule.basis().in(language)))
                .append("\n\n");
        print.append(texts.get("rule.message", page.template("", language))).append('\n');
        new TreeMap<>(rule.variants())
                .keySet()
                .forEach(variant -> print.append(texts.get(
                                "rule.variant",
                                profile.severity(rule, variant).in(language),
                                page.template(variant, language)))
                        .append('\n'));
        print.append(texts.get("rule.advice", page.advice(language))).append("\n\n");
        print.append(page.why(language)).append('\n');
        append(print, "rule.reported", page.reportedExamples());
        append(print, "rule.silent", page.silentExamples());
        return print.toString().stripTrailing();
    }

    private void append(StringBuilder print, String heading, List<String> examples) {
        if (!examples.isEmpty()) {
            print.append('\n').append(texts.get(heading)).append('\n');
            examples.forEach(example -> print.append(example.stripTrailing().indent(2)));
        }
    }
}
