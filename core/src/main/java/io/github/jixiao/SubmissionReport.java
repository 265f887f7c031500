package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FormOrder;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was found in one submission.
 *
 * @param source the file
 * @param tables each table with its rules, in the order of the document
 * @param rules a status for every rule in force that looks across tables
 * @param findings by table, then by place in the form, then by rule; those across tables last
 * @param suppressed findings set aside, each with its {@link Finding#suppression() reason}, in the same order; they count for nothing
 * @param readErrors why the file, or part of it, could not be read
 */
public record SubmissionReport(
        Source source,
        List<TableReport> tables,
        List<RuleStatus> rules,
        List<Finding> findings,
        List<Finding> suppressed,
        List<ReadError> readErrors) {

    public SubmissionReport {
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        readErrors = List.copyOf(readErrors);
    }

    /** A report without suppressed findings. */
    public SubmissionReport(
            Source source,
            List<TableReport> tables,
            List<RuleStatus> rules,
            List<Finding> findings,
            List<ReadError> readErrors) {
        this(source, tables, rules, findings, List.of(), readErrors);
    }

    /** The report of a submission whose time ran out, with what was reviewed until then. */
    static SubmissionReport unfinished(
            Source source, List<TableReport> tables, List<Finding> findings, Deadline deadline) {
        ReadError error = deadline.error(source.name(), tables.size());
        return new SubmissionReport(source, tables, List.of(), findings, List.of(error));
    }

    /** The report of a file that could not be read. */
    public static SubmissionReport unread(Source source, ReadError error) {
        return new SubmissionReport(source, List.of(), List.of(), List.of(), List.of(error));
    }

    /** This report with every finding set aside for which there is a reason. A rule that spoke keeps its status. */
    public SubmissionReport settingAside(Function<Finding, Optional<Suppression>> reason) {
        List<Finding> rest = new ArrayList<>();
        List<Finding> aside = new ArrayList<>(suppressed);
        for (Finding finding : findings) {
            Optional<Suppression> suppression = reason.apply(finding);
            suppression.ifPresentOrElse(known -> aside.add(finding.suppressedBy(known)), () -> rest.add(finding));
        }
        return new SubmissionReport(source, tables, rules, rest, FormOrder.sorted(aside), readErrors);
    }

    /** This report with one more thing that could not be read. */
    public SubmissionReport with(ReadError error) {
        List<ReadError> errors = new ArrayList<>(readErrors);
        errors.add(error);
        return new SubmissionReport(source, tables, rules, findings, suppressed, errors);
    }

    /** Whether every table was read and every rule ran. A file without a table is not complete. */
    public boolean isComplete() {
        return readErrors.isEmpty()
                && !tables.isEmpty()
                && statuses().noneMatch(status -> status.outcome() == Outcome.BROKEN);
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Every status, of tables and of the submission. */
    public Stream<RuleStatus> statuses() {
        return Stream.concat(tables.stream().flatMap(table -> table.rules().stream()), rules.stream());
    }
}
