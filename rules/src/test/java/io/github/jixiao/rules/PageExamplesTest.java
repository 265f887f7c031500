package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.testing.PageExample;
import io.github.jixiao.value.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule speaks and stays silent as its page says; a page cannot rot. */
class PageExamplesTest {
    private static final TableValidator STANDARD = TableValidator.standard();
    private static final TableValidator THOROUGH =
            TableValidator.builder().profile(Profile.thorough()).build();

    /** Rules across tables whose findings stand at one table, held against the narrative or another table's name. */
    private static final Set<String> AT_ONE_TABLE = Set.of(
            "narrative-project-budget-mismatch",
            "narrative-unit-mismatch",
            "narrative-versions-differ",
            "text-belongs-to-another-project");

    static Stream<RuleInfo> rules() {
        return THOROUGH.rules().stream();
    }

    static Stream<PageExample> reportedExamples() {
        return rules().flatMap(PageExample::of).filter(PageExample::reported);
    }

    static Stream<PageExample> silentExamples() {
        return rules().flatMap(PageExample::of).filter(example -> !example.reported());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reportedExamples")
    void theRuleReportsAndNoOtherRuleSeesAnError(PageExample example) throws Exception {
        ValidationReport report = review(example);

        assertThat(report.isComplete()).isTrue();
        assertThat(report.findings())
                .as("findings %s", messages(report))
                .extracting(Finding::rule)
                .contains(example.rule().id());
        assertThat(report.findings())
                .as("findings %s", messages(report))
                .filteredOn(finding -> !finding.rule().equals(example.rule().id()))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silentExamples")
    void theRuleIsSilentAndNoRuleSeesAnError(PageExample example) throws Exception {
        ValidationReport report = review(example);

        assertThat(outcomes(report, example.rule().id()))
                .as("findings %s", messages(report))
                .isNotEmpty()
                .isSubsetOf(Outcome.PASSED, Outcome.NOT_APPLICABLE, Outcome.INSUFFICIENT_DATA);
        assertThat(report.findings())
                .as("findings %s", messages(report))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reportedExamples")
    void everyPlaceholderOfTheMessageIsAnOperandOfTheFinding(PageExample example) throws Exception {
        List<Finding> findings = findings(example);

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            for (Language language : Language.values()) {
                String template = example.rule().page().template(finding.variant(), language);
                assertThat(finding.values().keySet()).containsAll(Placeholders.in(template));
                assertThat(finding.message(language)).isEqualTo(filled(template, finding.values(), language));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyWordingOfTheRuleIsShownByAnExample(RuleInfo rule) throws Exception {
        Set<String> shown = new HashSet<>();
        for (PageExample example :
                PageExample.of(rule).filter(PageExample::reported).toList()) {
            for (Finding finding : findings(example)) {
                shown.add(finding.variant());
                assertThat(finding.severity()).isEqualTo(rule.severity(finding.variant()));
            }
        }

        assertThat(shown).containsAll(rule.variants().keySet()).contains("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reportedExamples")
    void aFindingNamesTheOneTableItStandsAtAndNoneForWhatSpansThem(PageExample example) throws Exception {
        RuleInfo rule = example.rule();
        boolean atOneTable = rule.scope() == RuleScope.TABLE || AT_ONE_TABLE.contains(rule.id());

        assertThat(findings(example)).allSatisfy(finding -> {
            if (atOneTable) {
                assertThat(finding.table()).isNotNull().isPositive();
            } else {
                assertThat(finding.table()).isNull();
            }
        });
    }

    @Test
    void theRulesThatHoldOneTableAgainstSomethingElseLookAcrossTables() {
        assertThat(rules().filter(rule -> rule.scope() == RuleScope.SUBMISSION).map(RuleInfo::id))
                .containsAll(AT_ONE_TABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyPageShowsTheRuleSpeakingAndSilent(RuleInfo rule) {
        assertThat(rule.page().reportedExamples()).isNotEmpty();
        assertThat(rule.page().silentExamples()).isNotEmpty();
    }

    private static ValidationReport review(PageExample example) throws Exception {
        if (!example.profile().equals(Profile.standard())) {
            return TableValidator.builder().profile(example.profile()).build().validate(example.submission());
        }
        TableValidator validator = example.rule().ruleSet().equals("standard") ? STANDARD : THOROUGH;
        return validator.validate(example.submission());
    }

    private static List<Finding> findings(PageExample example) throws Exception {
        return review(example).findings().stream()
                .filter(finding -> finding.rule().equals(example.rule().id()))
                .toList();
    }

    private static List<Outcome> outcomes(ValidationReport report, String rule) {
        return report.submissions().stream()
                .flatMap(submission -> submission.statuses())
                .filter(status -> status.rule().equals(rule))
                .map(RuleStatus::outcome)
                .toList();
    }

    private static List<String> messages(ValidationReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + ": " + finding.message())
                .toList();
    }

    private static String filled(String template, Map<String, Object> values, Language language) {
        String filled = template;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", ValueText.of(value.getValue(), language));
        }
        return filled;
    }
}
