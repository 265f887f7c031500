package io.github.jixiao.testing;

import static io.github.jixiao.testing.ReportAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Wording;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportAssertionsTest {
    private static final Finding RATE = finding(
            "rate-above-100-percent", Severity.ERROR, 1, Location.of(1, 7, 3).withText("验收合格率 ≥105%"), Map.of());
    private static final Finding OTHER_RATE =
            finding("rate-above-100-percent", Severity.ERROR, 2, Location.UNKNOWN.withCell("Sheet1!C12"), Map.of());
    private static final Finding COST = finding(
            "cost-below-budget",
            Severity.WARNING,
            1,
            Location.UNKNOWN.withLabel("指标值"),
            Map.of("difference", Money.ofWanYuan("5")));
    private static final Finding ACROSS =
            finding("narrative-total-mismatch", Severity.ERROR, null, Location.atPointer("/narrative/total"), Map.of());

    private static Finding finding(
            String rule, Severity severity, @Nullable Integer table, Location location, Map<String, Object> values) {
        return new Finding(
                rule,
                "",
                severity,
                ReviewAspect.FEASIBILITY,
                Bilingual.of("算术", "arithmetic"),
                table,
                location,
                values,
                rule + table,
                new FixedWording());
    }

    private static final class FixedWording implements Wording {
        @Override
        public String title(Language language) {
            return "标题";
        }

        @Override
        public String message(String variant, Map<String, Object> values, Language language) {
            return "有一处错误";
        }

        @Override
        public String advice(Language language) {
            return "改正";
        }
    }

    private static ValidationReport report(Finding... findings) {
        TableReport table = new TableReport(
                1,
                SampleTables.project(),
                "default",
                Bilingual.of("默认", "default"),
                List.of(
                        new RuleStatus("rate-above-100-percent", Outcome.REPORTED, null),
                        new RuleStatus("weight-total-mismatch", Outcome.NOT_APPLICABLE, null)));
        SubmissionReport submission =
                new SubmissionReport(Source.named("a.docx"), List.of(table), List.of(), List.of(findings), List.of());
        return new ValidationReport(List.of(), List.of(), "default", List.of(submission));
    }

    private static final ValidationReport REPORT = report(RATE, OTHER_RATE, COST, ACROSS);

    private static void fails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void findingsAreNarrowedStepByStep() {
        assertThat(REPORT)
                .reports("rate-above-100-percent")
                .times(2)
                .inTable(1)
                .at("验收合格率")
                .withSeverity(Severity.ERROR)
                .once()
                .and()
                .reports("cost-below-budget")
                .at("指标值")
                .withValue("difference", Money.ofWanYuan("5"))
                .and()
                .reports("narrative-total-mismatch")
                .acrossTables()
                .at("/narrative/total")
                .and()
                .reports("rate-above-100-percent")
                .at("Sheet1!C12")
                .inTable(2);
    }

    @Test
    void aNarrowingThatLeavesNothingTellsWhatThereWas() {
        fails(
                () -> assertThat(REPORT).reports("rate-above-100-percent").at("工期"),
                "rate-above-100-percent at 工期",
                "ERROR rate-above-100-percent: 有一处错误");
        fails(() -> assertThat(REPORT).reports("rate-above-100-percent").inTable(3), "in table 3");
        fails(() -> assertThat(REPORT).reports("rate-above-100-percent").acrossTables(), "across tables");
        fails(() -> assertThat(REPORT).reports("cost-below-budget").withSeverity(Severity.ERROR), "ERROR");
        fails(() -> assertThat(REPORT).reports("cost-below-budget").withValue("sum", Money.ZERO), "with sum");
        fails(() -> assertThat(REPORT).reports("rate-above-100-percent").once(), "rate-above-100-percent");
    }

    @Test
    void aRuleThatDoesNotReportIsToldWithThoseThatDo() {
        fails(
                () -> assertThat(REPORT).reports("funding-total-mismatch"),
                "funding-total-mismatch",
                "WARNING cost-below-budget");
        fails(() -> assertThat(REPORT).doesNotReport("cost-below-budget"), "有一处错误");
        fails(() -> assertThat(REPORT).reportsOnly("cost-below-budget"), "narrative-total-mismatch");
    }

    @Test
    void severitiesAreTakenTogether() {
        assertThat(report(COST)).hasNoErrors().isComplete();
        fails(() -> assertThat(report(COST)).hasNothingAtLeast(Severity.WARNING), "cost-below-budget");
        fails(() -> assertThat(report(COST, RATE)).hasNoErrors(), "rate-above-100-percent");
        fails(() -> assertThat(report(COST)).isClean(), "cost-below-budget");
    }

    @Test
    void aCleanReportIsClean() {
        assertThatNoException()
                .isThrownBy(() -> assertThat(report())
                        .isClean()
                        .doesNotReport("cost-below-budget")
                        .reportsOnly());
    }

    @Test
    void whatWasNotReadIsNotComplete() {
        ValidationReport nothing = new ValidationReport(List.of(), List.of(), "default", List.of());

        fails(() -> assertThat(nothing).isComplete(), "everything was read");
        fails(() -> assertThat(nothing).isClean(), "everything was read");
    }

    @Test
    void anOutcomeHoldsForEveryTable() {
        assertThat(REPORT).hasOutcome("weight-total-mismatch", Outcome.NOT_APPLICABLE);
        fails(() -> assertThat(REPORT).hasOutcome("weight-total-mismatch", Outcome.PASSED), "weight-total-mismatch");
        fails(() -> assertThat(REPORT).hasOutcome("no-such-rule", Outcome.PASSED), "no-such-rule");
    }

    @Test
    void oneFindingCanBeLookedAtAlone() {
        assertThat(RATE).hasSeverity(Severity.ERROR).isInTable(1).hasMessage("有一处错误");
    }
}
