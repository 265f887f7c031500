package io.github.jixiao.mutants;

import io.github.jixiao.finding.Severity;
import java.util.function.Predicate;

/**
 * One defect that somebody filling in a form might make.
 *
 * @param rule the rule that is meant to report it
 * @param severity the severity it is reported with
 * @param title what is wrong
 * @param defect makes the form faulty; {@code false} where the form has no place for the fault
 */
record Fault(String rule, Severity severity, String title, Predicate<Form> defect) {

    @Override
    public String toString() {
        return rule + " " + severity + ": " + title;
    }
}
