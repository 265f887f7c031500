package io.github.jixiao.testing;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.table.Location;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** The findings of one rule in a report. Each narrowing asserts that some are left, and goes on with those. */
public final class RuleFindingsAssert extends AbstractAssert<RuleFindingsAssert, List<Finding>> {
    private final ReportAssert report;
    private final String rule;

    RuleFindingsAssert(ReportAssert report, String rule, List<Finding> findings) {
        super(findings, RuleFindingsAssert.class);
        this.report = report;
        this.rule = rule;
    }

    /** Asserts that exactly one is left. */
    public RuleFindingsAssert once() {
        return times(1);
    }

    /** Asserts that so many are left. */
    public RuleFindingsAssert times(int times) {
        Assertions.assertThat(lines()).as("findings of %s", rule).hasSize(times);
        return this;
    }

    /** Narrows to a place: a cell's address, a label of the form, a JSON Pointer, or words that stand there. */
    public RuleFindingsAssert at(String place) {
        return narrow("at " + place, finding -> isAt(finding.location(), place));
    }

    /** Narrows to the table of this number in its submission, from 1. */
    public RuleFindingsAssert inTable(int table) {
        return narrow("in table " + table, finding -> Objects.equals(finding.table(), table));
    }

    /** Narrows to differences between tables and findings about the narrative alone; those at one table are {@link #inTable in that}. */
    public RuleFindingsAssert acrossTables() {
        return narrow("across tables", finding -> finding.table() == null);
    }

    public RuleFindingsAssert withSeverity(Severity severity) {
        return narrow("of severity " + severity, finding -> finding.severity() == severity);
    }

    /** Narrows to an operand, for example {@code ("difference", Money.ofWanYuan("5"))}. */
    public RuleFindingsAssert withValue(String name, Object value) {
        return narrow(
                "with " + name + " " + value,
                finding -> value.equals(finding.values().get(name)));
    }

    /** Back to the whole report. */
    public ReportAssert and() {
        return report;
    }

    private RuleFindingsAssert narrow(String to, Predicate<Finding> wanted) {
        List<Finding> left = actual.stream().filter(wanted).toList();
        Assertions.assertThat(left)
                .as("findings of %s %s among %s", rule, to, lines())
                .isNotEmpty();
        return new RuleFindingsAssert(report, rule, left);
    }

    private List<String> lines() {
        return actual.stream().map(RuleFindingsAssert::line).toList();
    }

    private static boolean isAt(Location location, String place) {
        boolean named = Stream.of(location.cell(), location.label(), location.pointer())
                .filter(Objects::nonNull)
                .anyMatch(place::equals);
        return named || location.text() != null && location.text().contains(place);
    }

    /** A finding as a failure shows it. */
    static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + ": " + finding.message();
    }
}
