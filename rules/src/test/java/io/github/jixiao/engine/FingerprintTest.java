package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rules.generated.GeneratedSubmission;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.SampleTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A fingerprint names rule, table and subject, and survives whatever does not concern them. */
class FingerprintTest {
    private static final TableValidator VALIDATOR = TableValidator.standard();

    @Test
    void everyFindingOfASubmissionHasItsOwnFingerprint() {
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(Reports.fingerprints(VALIDATOR.validate(GeneratedSubmission.of(seed))))
                    .as("seed %s", seed)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void shufflingTheRowsChangesNoFingerprint() {
        assertUnchanged(table -> {
            List<Indicator> shuffled = new ArrayList<>(table.indicators());
            Collections.shuffle(shuffled, new Random(7));
            return table.toBuilder().indicators(shuffled).build();
        });
    }

    @Test
    void moreInTheTitleOrAnotherNatureChangesNoFingerprint() {
        assertUnchanged(table -> table.toBuilder()
                .title(Objects.requireNonNullElse(table.title(), "") + "（修订稿）")
                .projectNature(Entry.of("延续性项目"))
                .build());
    }

    @Test
    void aCleanRowMoreChangesNoFingerprint() {
        PerformanceTargetTable table = faulty();
        List<Indicator> more = new ArrayList<>(table.indicators());
        more.add(0, Indicator.of(IndicatorType.QUANTITY, "新装灯杆根数", "≥36根"));

        assertThat(fingerprints(table.toBuilder().indicators(more).build())).isEqualTo(fingerprints(table));
    }

    @Test
    void anotherTargetValueOfTheSameFaultChangesNoFingerprint() {
        assertThat(fingerprints(withTarget("≥130%"))).isEqualTo(fingerprints(withTarget("≥120%")));
    }

    @Test
    void thePlaceOfTheTableInTheSubmissionChangesNoFingerprint() {
        PerformanceTargetTable project = faulty();
        PerformanceTargetTable department = SampleTables.department().toBuilder()
                .objectives(Objectives.UNSTATED)
                .build();

        assertThat(Reports.fingerprints(VALIDATOR.validate(Submission.of("a", project, department))))
                .containsExactlyInAnyOrderElementsOf(
                        Reports.fingerprints(VALIDATOR.validate(Submission.of("b", department, project))));
    }

    @Test
    void anotherRowAnotherTableOrAnotherRuleHasAnotherFingerprint() {
        Finding first = VALIDATOR.validate(faulty()).findings().get(0);
        PerformanceTargetTable renamed =
                faulty().toBuilder().projectName(Entry.of("滨江步道照明提升")).build();

        assertThat(VALIDATOR.validate(renamed).findings())
                .extracting(Finding::fingerprint)
                .doesNotContain(first.fingerprint());
    }

    private static PerformanceTargetTable faulty() {
        return withTarget("≥120%");
    }

    private static PerformanceTargetTable withTarget(String target) {
        return SampleTables.projectWith(Indicator.of(IndicatorType.QUALITY, "工程验收合格率", target));
    }

    private static Set<String> fingerprints(PerformanceTargetTable table) {
        return new TreeSet<>(Reports.fingerprints(VALIDATOR.validate(table)));
    }

    private static void assertUnchanged(UnaryOperator<PerformanceTargetTable> change) {
        for (long seed = 1; seed <= 120; seed++) {
            for (PerformanceTargetTable generated : GeneratedSubmission.of(seed).tables()) {
                PerformanceTargetTable table = named(generated);
                assertThat(fingerprintsByRule(change.apply(table)))
                        .as("seed %s", seed)
                        .isEqualTo(fingerprintsByRule(table));
            }
        }
    }

    /** The table under a name of its own, by which fingerprints know it. */
    private static PerformanceTargetTable named(PerformanceTargetTable table) {
        return table.toBuilder()
                .projectName(Entry.of("街心公园照明提升"))
                .departmentName(Entry.of("云溪区城市管理局"))
                .build();
    }

    /** The fingerprints with the rule in front, so that a difference tells where it comes from. */
    private static Set<String> fingerprintsByRule(PerformanceTargetTable table) {
        Set<String> fingerprints = new TreeSet<>();
        VALIDATOR
                .validate(table)
                .findings()
                .forEach(finding -> fingerprints.add(finding.rule() + " " + finding.fingerprint()));
        return fingerprints;
    }
}
