package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known about each rule is complete, and the same in both languages. */
class RuleInfoTest {
    private static final Pattern MESSAGE = Pattern.compile("(?m)^> (?:\\[([^\\]]*)\\] )?(.+)$");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Stream<RuleInfo> rules() {
        return TableValidator.builder().profile(Profile.thorough()).build().rules().stream();
    }

    @Test
    void everyCoreRuleOfTheCatalogueIsThere() throws IOException {
        assertThat(rules().map(RuleInfo::id)).containsAll(names("core-rule-ids.txt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theNameStandsInTheCatalogue(RuleInfo rule) throws IOException {
        String catalogue = switch (rule.ruleSet()) {
            case "standard" -> "core-rule-ids.txt";
            case "thorough" -> "thorough-rule-ids.txt";
            default -> throw new AssertionError(rule.ruleSet());
        };

        assertThat(names(catalogue)).contains(rule.id());
    }

    @Test
    void theCatalogueNamesEveryRuleOnce() throws IOException {
        Set<String> all = new TreeSet<>(names("core-rule-ids.txt"));
        all.addAll(names("thorough-rule-ids.txt"));

        assertThat(names("core-rule-ids.txt")).hasSize(72);
        assertThat(names("thorough-rule-ids.txt")).hasSize(23);
        assertThat(all).hasSize(95);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void practiceAloneIsNoGroundForAnError(RuleInfo rule) {
        if (rule.basis().equals(Basis.of("REVIEW_PRACTICE"))) {
            assertThat(rule.severity()).isNotEqualTo(Severity.ERROR);
            assertThat(rule.variants()).doesNotContainValue(Severity.ERROR);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theBasisIsADocumentOrANamedGround(RuleInfo rule) {
        Basis basis = rule.basis();

        assertThat(basis.chinese()).matches("(财预|中发)〔\\d{4}〕\\d+号|算术关系|预算管理一体化系统填报校验|审核惯例");
        assertThat(CHINESE.matcher(basis.english()).find()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void thePageIsCompleteInBothLanguages(RuleInfo rule) {
        RulePage page = rule.page();

        assertThat(page.exists()).isTrue();
        for (Language language : Language.values()) {
            assertThat(page.title(language)).isNotBlank();
            assertThat(page.advice(language)).isNotBlank().doesNotContain("{");
            assertThat(page.why(language)).isNotBlank();
            assertThat(CHINESE.matcher(page.title(language)).find()).isEqualTo(language == Language.CHINESE);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void thePageHasAMessageForEveryVariantAndForNoOther(RuleInfo rule) {
        Set<String> variants = new TreeSet<>(rule.variants().keySet());
        variants.add("");

        for (Language language : Language.values()) {
            assertThat(messages(rule, language).keySet()).as(language.code()).isEqualTo(variants);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void bothLanguagesTellTheSameOperands(RuleInfo rule) {
        Map<String, String> chinese = messages(rule, Language.CHINESE);
        Map<String, String> english = messages(rule, Language.ENGLISH);

        assertThat(chinese)
                .allSatisfy((variant, message) -> assertThat(Placeholders.in(message))
                        .isEqualTo(Placeholders.in(english.getOrDefault(variant, ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyMessageIsASentence(RuleInfo rule) {
        assertThat(messages(rule, Language.CHINESE).values())
                .allSatisfy(message -> assertThat(message).endsWith("。").doesNotContain("  "));
        assertThat(messages(rule, Language.ENGLISH).values())
                .allSatisfy(message -> assertThat(message).endsWith(".").matches("(?s)^[A-Z“{].*"));
    }

    /** The messages of one language by variant, as the page writes them. */
    private static Map<String, String> messages(RuleInfo rule, Language language) {
        String[] parts = rule.page().markdown().split("(?m)^# ", -1);
        Map<String, String> messages = new TreeMap<>();
        Matcher message = MESSAGE.matcher(parts[language == Language.CHINESE ? 1 : 2]);
        while (message.find()) {
            messages.put(Objects.requireNonNullElse(message.group(1), ""), message.group(2));
        }
        return messages;
    }

    private static List<String> names(String resource) throws IOException {
        try (InputStream stream = RuleInfoTest.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
