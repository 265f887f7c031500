package io.github.jixiao;

import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of every rule on one table.
 *
 * @param index number of the table in its submission, from 1
 * @param table the table itself
 * @param profile name of the profile it was reviewed under
 * @param profileReason why this profile
 * @param rules a status for every rule in force that looks at single tables, by rule set and id
 * @param costs how the cost indicators split up the budget; {@code null} where none states money or no budget is stated
 */
public record TableReport(
        int index,
        PerformanceTargetTable table,
        String profile,
        Bilingual profileReason,
        List<RuleStatus> rules,
        @Nullable CostSplit costs) {

    public TableReport {
        rules = List.copyOf(rules);
    }

    /** A report that tells nothing about costs. */
    public TableReport(
            int index, PerformanceTargetTable table, String profile, Bilingual profileReason, List<RuleStatus> rules) {
        this(index, table, profile, profileReason, rules, null);
    }

    public TableKind kind() {
        return table.kind();
    }

    /** What a person calls the table. */
    public String name() {
        return table.name();
    }

    /** Whether any rule looked at the table. */
    public boolean isReviewed() {
        return rules.stream()
                .map(RuleStatus::outcome)
                .anyMatch(outcome -> outcome == Outcome.PASSED || outcome == Outcome.REPORTED);
    }

    /** Whether it is a self-evaluation (绩效自评表) that no rule looked at: such a form is not reviewed as a target table. */
    public boolean isUnreviewedSelfEvaluation() {
        return kind() == TableKind.SELF_EVALUATION && !isReviewed();
    }

    /** The year's total in 万元, or {@code null} where it is not stated. */
    public @Nullable Money budget() {
        return table.funding().annual().total().value();
    }
}
