package io.github.jixiao.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found depends on the facts of a form and not on how they are told. */
class MetamorphicTest {
    private static final List<Form> FORMS = Stream.of(
                    "rural-road", "school-canteen", "health-screening", "water-bureau")
            .map(CleanForms::named)
            .toList();

    @ParameterizedTest
    @MethodSource("retellings")
    void theSameFactsToldInAnotherWayHaveTheSameFindings(Retelling retelling) {
        List<String> differences = new ArrayList<>();
        for (Form form : faultyForms()) {
            Set<String> before = findings(form);
            Set<String> after = findings(retelling.of(form));
            if (!before.equals(after)) {
                differences.add(form.name() + "\n  before " + before + "\n  after " + after);
            }
        }

        assertThat(differences).isEmpty();
    }

    static List<Retelling> retellings() {
        return Retelling.all();
    }

    /** Clean forms, and forms with a fault that is told in a row or in a box. */
    static List<Form> faultyForms() {
        List<Fault> faults = new ArrayList<>(RowLines.in("faulty-rows"));
        faults.addAll(MoneyFaults.all());
        List<Form> forms = new ArrayList<>(CleanForms.all());
        for (Form clean : FORMS) {
            for (Fault fault : faults) {
                Form faulty = new Form(clean.name() + " " + fault, clean.copy().document());
                if (fault.defect().test(faulty)) {
                    forms.add(faulty);
                }
            }
        }
        return forms;
    }

    @Test
    void anotherBudgetChangesOnlyWhatMoneySays() {
        for (Form form : CleanForms.all()) {
            Form richer = form.copy();
            if (!form.states("total")) {
                continue;
            }
            richer.box("funding", "annual").put("total", form.amount("total").add(BigDecimal.TEN));

            Set<String> news = findings(richer);
            news.removeAll(findings(form));
            assertThat(news)
                    .as(form.name())
                    .allMatch(finding ->
                            finding.matches("(funding-total-mismatch|cost-.*|department-funding-mismatch) .*"));
        }
    }

    @Test
    void anotherTargetChangesOnlyWhatItsRowSays() {
        for (Form form : CleanForms.all()) {
            Form other = form.copy();
            other.firstRow("QUALITY").orElseThrow().putObject("target").put("text", "≥105%");
            String name = other.firstRow("QUALITY").orElseThrow().path("name").asText();

            List<Finding> before = Review.of(form).findings();
            assertThat(Review.of(other).findings())
                    .as(form.name())
                    .filteredOn(finding -> before.stream()
                            .noneMatch(known -> known.fingerprint().equals(finding.fingerprint())))
                    .allMatch(finding -> name.equals(finding.values().get("name")));
        }
    }

    private static Set<String> findings(Form form) {
        Set<String> findings = new TreeSet<>();
        Review.of(form)
                .findings()
                .forEach(finding ->
                        findings.add(finding.rule() + " " + finding.severity() + " " + finding.fingerprint()));
        return findings;
    }
}
