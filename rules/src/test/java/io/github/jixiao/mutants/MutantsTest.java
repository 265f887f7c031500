package io.github.jixiao.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A clean form with one fault in it is reported by the rule that is meant to, as grave as the fault is. */
class MutantsTest {
    private static final List<Form> FORMS = Stream.concat(CleanForms.all().stream(), CleanForms.documents().stream())
            .toList();
    private static final Map<String, Review> CLEAN = new LinkedHashMap<>();

    static {
        FORMS.forEach(form -> CLEAN.put(form.name(), Review.of(form)));
    }

    static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(RowLines.in("faulty-rows"));
        faults.addAll(FormFaults.all());
        faults.addAll(MoneyFaults.all());
        faults.addAll(TableFaults.all());
        faults.addAll(DocumentFaults.all());
        return faults;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theMeantRuleReportsTheFault(Fault fault) {
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (Form form : FORMS) {
            Form faulty = form.copy();
            if (fault.defect().test(faulty)) {
                made++;
                Review review = Review.of(faulty);
                if (!review.reportsNewly(fault, CLEAN.getOrDefault(form.name(), Review.NOTHING))) {
                    missed.add(form.name() + " " + review.said(fault.rule()));
                }
            }
        }

        assertThat(made).as("forms that have a place for the fault").isPositive();
        assertThat(missed).isEmpty();
    }

    @Test
    void everyRuleOfTheStandardSetIsProvedByThreeKindsOfFaults() {
        Map<String, Long> kinds = faults().stream().collect(Collectors.groupingBy(Fault::rule, Collectors.counting()));

        assertThat(TableValidator.standard().rules())
                .extracting(RuleInfo::id)
                .allSatisfy(rule ->
                        assertThat(kinds.getOrDefault(rule, 0L)).as(rule).isGreaterThanOrEqualTo(3));
    }
}
