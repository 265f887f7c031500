package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RulePage.Words;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionReportTest {

    private static Finding finding(String rule, @Nullable Integer table, int row) {
        Words words = new Words(rule, rule, "", "");
        return new Finding(
                rule,
                "",
                Severity.WARNING,
                ReviewAspect.COMPLETENESS,
                Bilingual.of("本地规定", "local"),
                table,
                Location.of(table == null ? 1 : table, row, 1),
                Map.of(),
                rule,
                RulePage.of(words, words));
    }

    private static Function<Finding, Optional<Suppression>> only(String... rules) {
        return finding ->
                Optional.of(Suppression.BASELINE).filter(known -> List.of(rules).contains(finding.rule()));
    }

    @Test
    void whatIsSetAsideLaterStandsInTheOrderOfTheFormToo() {
        SubmissionReport report = new SubmissionReport(
                Source.named("a.docx"),
                List.of(),
                List.of(),
                List.of(finding("a", 1, 2), finding("b", 1, 9), finding("c", 2, 1), finding("d", null, 1)),
                List.of());

        SubmissionReport twice = report.settingAside(only("b", "d")).settingAside(only("a", "c"));

        assertThat(twice.findings()).isEmpty();
        assertThat(twice.suppressed()).extracting(Finding::rule).containsExactly("a", "b", "c", "d");
    }
}
