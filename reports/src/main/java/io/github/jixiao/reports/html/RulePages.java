package io.github.jixiao.reports.html;

import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of the rules that reported, each told once, and the names of the others. */
final class RulePages {
    private static final String VALUE = "\\{[^{}]*}";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Map<String, RuleInfo> rules;
    private final ReportWords words;
    private final Set<String> reported = new TreeSet<>();

    RulePages(Map<String, RuleInfo> rules, ReportWords words) {
        this.rules = rules;
        this.words = words;
    }

    /**
     * A rule's page.
     *
     * @param rule the rule
     * @param title its title
     * @param messages what it says, with dots for the values
     * @param advice what to do
     * @param why why it exists, as HTML made from its Markdown with everything else escaped
     */
    record Page(RuleInfo rule, String title, List<String> messages, String advice, String why) {}

    /** Takes a rule that reported. */
    void add(String rule) {
        reported.add(rule);
    }

    /** Whether a rule has a page on which its findings can be looked up. */
    boolean has(String rule) {
        RuleInfo info = rules.get(rule);
        return info != null && info.page().exists();
    }

    /** The pages of the rules that reported, by id. */
    List<Page> pages() {
        return reported.stream()
                .filter(this::has)
                .map(rules::get)
                .map(this::page)
                .toList();
    }

    private Page page(@Nullable RuleInfo rule) {
        RuleInfo info = Objects.requireNonNull(rule);
        RulePage page = info.page();
        Language language = words.language();
        List<String> messages = new ArrayList<>();
        Stream.concat(Stream.of(""), info.variants().keySet().stream().sorted())
                .map(variant -> page.template(variant, language).replaceAll(VALUE, "…"))
                .distinct()
                .forEach(messages::add);
        return new Page(
                info,
                page.title(language),
                messages,
                page.advice(language),
                RENDERER.render(PARSER.parse(page.why(language))));
    }

    /** What a rule is called; its id where it has no page. */
    String title(String rule) {
        RuleInfo info = rules.get(rule);
        return info != null && info.page().exists() ? info.page().title(words.language()) : rule;
    }

    /** The rules that reported nothing, by id. */
    List<RuleInfo> others() {
        return rules.values().stream()
                .filter(rule -> !reported.contains(rule.id()))
                .sorted(Comparator.comparing(RuleInfo::id))
                .toList();
    }
}
