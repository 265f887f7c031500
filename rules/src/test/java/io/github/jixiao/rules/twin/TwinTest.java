package io.github.jixiao.rules.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.FormRequirements;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.RequiredTypes;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.rules.generated.GeneratedSubmission;
import io.github.jixiao.rules.twin.Twin.Review;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The engine and plain Java find the same, whatever stands in a table. */
class TwinTest {
    private static final int SUBMISSIONS = 400;

    private static final TableValidator DEFAULT =
            TableValidator.builder().profile(Profile.thorough()).build();

    /** Asks for what only some provinces print, and for more rows than the usual profile. */
    private static final TableValidator OTHER =
            TableValidator.builder().profile(demanding()).build();

    private static final Twin TWIN = new Twin(DEFAULT.rules());

    private static Profile demanding() {
        RequiredTypes everything = new RequiredTypes(
                "everything",
                Bilingual.of("所有项目", "every project"),
                null,
                WordSet.EMPTY,
                Set.of(IndicatorType.values()));
        return Profile.thorough().withRequirements(new FormRequirements(List.of(everything), Set.of(), true));
    }

    private static TableValidator validator(long seed) {
        return seed % 4 == 0 ? OTHER : DEFAULT;
    }

    @Test
    void everyRuleHasATwin() {
        assertThat(TWIN.names())
                .containsExactlyInAnyOrderElementsOf(
                        DEFAULT.rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void engineAndTwinFindTheSameInGeneratedTables() {
        for (long seed = 1; seed <= SUBMISSIONS; seed++) {
            Submission submission = GeneratedSubmission.of(seed);
            ValidationReport report = validator(seed).validate(submission);
            Review twin =
                    TWIN.review(submission, ProfileChoice.always(validator(seed).profile()));

            assertThat(broken(report)).as("seed %s", seed).isEmpty();
            assertSame(seed, report.findings().stream().map(TwinFinding::of).toList(), twin.findings());
            assertSame(seed, report.findings().stream().map(TwinSubject::of).toList(), twin.subjects());
        }
    }

    @Test
    void theGeneratedTablesProvokeEveryWordingOfEveryRule() {
        Set<String> provoked = new TreeSet<>();
        for (long seed = 1; seed <= SUBMISSIONS; seed++) {
            TWIN.review(
                            GeneratedSubmission.of(seed),
                            ProfileChoice.always(validator(seed).profile()))
                    .findings()
                    .forEach(finding -> provoked.add(finding.rule() + " [" + finding.variant() + "]"));
        }
        Set<String> wordings = new TreeSet<>();
        for (RuleInfo rule : DEFAULT.rules()) {
            wordings.add(rule.id() + " []");
            rule.variants().keySet().forEach(variant -> wordings.add(rule.id() + " [" + variant + "]"));
        }
        wordings.removeAll(provoked);

        assertThat(wordings).as("never provoked").isEmpty();
    }

    private static List<String> broken(ValidationReport report) {
        return report.submissions()
                .get(0)
                .statuses()
                .filter(status -> status.outcome() == RuleStatus.Outcome.BROKEN)
                .map(status -> status.rule() + ": " + status.reason(Language.ENGLISH))
                .toList();
    }

    private static <T> void assertSame(long seed, List<T> engine, List<T> twin) {
        assertThat(without(engine, twin))
                .as("seed %s: only the engine reports", seed)
                .isEmpty();
        assertThat(without(twin, engine))
                .as("seed %s: only the twin reports", seed)
                .isEmpty();
    }

    /** What is left when each thing taken is taken once. */
    private static <T> List<T> without(List<T> things, List<T> taken) {
        Map<T, Integer> left = new HashMap<>();
        taken.forEach(thing -> left.merge(thing, 1, Integer::sum));
        return things.stream()
                .filter(thing -> left.merge(thing, -1, Integer::sum) < 0)
                .toList();
    }
}
