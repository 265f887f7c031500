package io.github.jixiao.testing;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * Shows that the rules of a pack do what their pages say. With JUnit:
 *
 * <pre>{@code
 * static final PackVerifier PACK = PackVerifier.of(RulePack.load(Path.of("rules")));
 *
 * static Stream<PageExample> examples() {
 *     return PACK.examples();
 * }
 *
 * @ParameterizedTest
 * @MethodSource("examples")
 * void everyPageIsRight(PageExample example) throws Exception {
 *     PACK.verify(example);
 * }
 * }</pre>
 */
public final class PackVerifier {
    private final List<RuleInfo> rules;
    private final TableValidator validator;
    private final RulePack pack;

    private PackVerifier(RulePack pack) {
        this.pack = pack;
        this.validator = TableValidator.builder().rulePack(pack).build();
        this.rules = validator.rules().stream()
                .filter(rule -> rule.ruleSet().equals(pack.ruleSet().id()))
                .toList();
    }

    /**
     * The rules of a pack, none of which may be broken.
     *
     * @throws AssertionError if one is
     */
    public static PackVerifier of(RulePack pack) {
        PackVerifier verifier = new PackVerifier(pack);
        Assertions.assertThat(verifier.validator.brokenRules())
                .as("broken rules")
                .isEmpty();
        return verifier;
    }

    /** The rules of the pack. */
    public List<RuleInfo> rules() {
        return rules;
    }

    /** The examples on the pages of all rules; every page has one that is reported and one that is not. */
    public Stream<PageExample> examples() {
        for (RuleInfo rule : rules) {
            Assertions.assertThat(rule.page().reportedExamples())
                    .as("reported examples of %s", rule.id())
                    .isNotEmpty();
            Assertions.assertThat(rule.page().silentExamples())
                    .as("silent examples of %s", rule.id())
                    .isNotEmpty();
        }
        return rules.stream().flatMap(PageExample::of);
    }

    /**
     * Asserts that the rule speaks, or stays silent, as its page says, and that its message has every value filled in.
     *
     * @throws IOException if the example is no JSON
     * @throws InvalidProfileException if the profile of the example is none
     * @throws UnreadableFileException if the example is no table
     */
    public void verify(PageExample example) throws IOException, InvalidProfileException, UnreadableFileException {
        String rule = example.rule().id();
        ValidationReport report = TableValidator.builder()
                .rulePack(pack)
                .profile(example.profile())
                .build()
                .validate(example.submission());
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        Assertions.assertThat(report.submissions().get(0).statuses())
                .filteredOn(status -> status.rule().equals(rule))
                .extracting(RuleStatus::outcome)
                .doesNotContain(Outcome.BROKEN);
        Assertions.assertThat(findings.isEmpty()).as("%s is silent", example).isEqualTo(!example.reported());
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                Assertions.assertThat(finding.message(language)).doesNotContain("{");
            }
        }
    }
}
