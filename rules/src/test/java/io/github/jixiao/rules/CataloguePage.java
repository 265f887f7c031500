package io.github.jixiao.rules;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page of the catalogue, made from a rule's two files. */
final class CataloguePage {
    private static final String MADE = "<!-- Made from the rules' own files; RuleCatalogueTest writes it. -->\n\n";

    /** The sections of the form in its own order, with their names in both languages. */
    private static final List<List<String>> SECTIONS = List.of(
            List.of("form", "表头", "Head of the form"),
            List.of("funding", "资金", "Funding"),
            List.of("objective", "绩效目标", "Objectives"),
            List.of("category", "指标分类", "Categories of indicators"),
            List.of("target-value", "指标值", "Target values"),
            List.of("cost", "成本", "Cost"),
            List.of("timeliness", "时效", "Timeliness"),
            List.of("satisfaction", "满意度", "Satisfaction"),
            List.of("wording", "文字", "Wording"),
            List.of("weight", "权重", "Weights"),
            List.of("self-evaluation", "绩效自评", "Self-evaluation"),
            List.of("schedule", "资金支出计划", "Expenditure schedule"),
            List.of("task", "年度主要任务", "Annual tasks"),
            List.of("across-tables", "表间", "Across tables"),
            List.of("narrative", "文字说明", "Text around the tables"));

    private CataloguePage() {}

    /** The list of all rules, section by section. */
    static String index(List<RuleInfo> rules) {
        StringBuilder page = new StringBuilder(MADE);
        long standard = rules.stream().filter(CataloguePage::isStandard).count();
        page.append("# 审核规则 Rules\n\n")
                .append("标准规则 ")
                .append(standard)
                .append(" 条，默认全部启用；从细审核另有 ")
                .append(rules.size() - standard)
                .append(" 条（标 ＋），用 `--profile thorough` 启用。`jixiao rules 规则名` 显示任意一条。\n\n")
                .append(standard)
                .append(" standard rules, all in force by default; ")
                .append(rules.size() - standard)
                .append(
                        " more (marked ＋) come with `--profile thorough`. `jixiao rules RULE --lang en` shows any of them.\n");
        for (List<String> section : SECTIONS) {
            List<RuleInfo> listed = rules.stream()
                    .filter(rule -> rule.section().equals(section.get(0)))
                    .toList();
            page.append("\n## ")
                    .append(section.get(1))
                    .append(' ')
                    .append(section.get(2))
                    .append("\n\n");
            page.append("| 规则 rule | 说明 | what it reports | 级别 severity |\n|---|---|---|---|\n");
            listed.forEach(rule -> page.append(line(rule)));
        }
        return page.toString();
    }

    private static String line(RuleInfo rule) {
        return "| [`" + rule.id() + "`](" + rule.section() + "/" + rule.id() + ".md)" + (isStandard(rule) ? "" : " ＋")
                + " | " + rule.page().title(Language.CHINESE) + " | "
                + rule.page().title(Language.ENGLISH) + " | "
                + severities(rule).values().stream()
                        .distinct()
                        .map(Severity::name)
                        .collect(Collectors.joining(" "))
                + " |\n";
    }

    private static boolean isStandard(RuleInfo rule) {
        return rule.ruleSet().equals("standard");
    }

    /** The severities by variant, the rule's own first. */
    private static Map<String, Severity> severities(RuleInfo rule) {
        Map<String, Severity> severities = new TreeMap<>(rule.variants());
        severities.put("", rule.severity());
        return severities;
    }

    /** The page of one rule. */
    static String of(RuleInfo rule) {
        RulePage page = rule.page();
        String examples = page.markdown().substring(page.markdown().indexOf("# 示例"));
        return MADE + "# " + page.title(Language.CHINESE) + "\n\n" + facts(rule, Language.CHINESE)
                + words(rule, Language.CHINESE) + "\n# " + page.title(Language.ENGLISH) + "\n\n"
                + facts(rule, Language.ENGLISH) + words(rule, Language.ENGLISH) + "\n" + examples.strip() + "\n\n"
                + "[全部规则 All rules](../index.md)\n";
    }

    private static String facts(RuleInfo rule, Language language) {
        boolean chinese = language == Language.CHINESE;
        List<String> facts = new ArrayList<>();
        facts.add("`" + rule.id() + "`");
        facts.add(rule.severity().in(language));
        facts.add(rule.aspect().in(language));
        facts.add((chinese ? "依据：" : "Basis: ") + rule.basis().in(language));
        if (!isStandard(rule)) {
            facts.add(chinese ? "从细审核" : "thorough review");
        }
        return String.join(" · ", facts) + "\n\n" + needs(rule, language);
    }

    /** On which forms the rule has nothing to say. */
    private static String needs(RuleInfo rule, Language language) {
        String missing = rule.needs().stream()
                .filter(part -> part != FormPart.BLANK_FORM)
                .map(part -> part.reason(Availability.ABSENT).in(language))
                .distinct()
                .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
        if (missing.isEmpty()) {
            return "";
        }
        return (language == Language.CHINESE ? "不适用：" : "Not applicable where ") + missing
                + (language == Language.CHINESE ? "。" : ".") + "\n\n";
    }

    private static String words(RuleInfo rule, Language language) {
        RulePage page = rule.page();
        StringBuilder words = new StringBuilder();
        severities(rule)
                .forEach((variant, severity) -> words.append("> ")
                        .append(severity.in(language))
                        .append(language == Language.CHINESE ? "：" : ": ")
                        .append(page.template(variant, language))
                        .append("\n>\n"));
        words.setLength(words.length() - 2);
        return words + "\n" + (language == Language.CHINESE ? "**改法**：" : "**Advice**: ") + page.advice(language)
                + "\n\n" + page.why(language) + "\n";
    }
}
