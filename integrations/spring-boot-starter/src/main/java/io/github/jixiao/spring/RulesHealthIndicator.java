package io.github.jixiao.spring;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Reviews a small table at every call: up while each rule runs, down while one is broken, because no report is complete then. Tells the
 * rules loaded, their sets with versions, the profile, and the rules that broke.
 */
final class RulesHealthIndicator extends AbstractHealthIndicator {
    private static final PerformanceTargetTable SELF_CHECK = PerformanceTargetTable.builder(TableKind.PROJECT)
            .fiscalYear(FiscalYear.stated(2026))
            .projectName(Entry.of("自检"))
            .indicators(List.of(Indicator.of(IndicatorType.QUANTITY, "自检次数", "≥1次")))
            .build();

    private final TableValidator validator;

    RulesHealthIndicator(TableValidator validator) {
        super("The rules cannot be run.");
        this.validator = validator.withoutListeners();
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ValidationReport report = validator.validate(SELF_CHECK);
        List<String> broken = report.submissions().stream()
                .flatMap(submission -> submission.statuses())
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .map(RuleStatus::rule)
                .distinct()
                .toList();
        Map<String, String> versions = new LinkedHashMap<>();
        for (RuleSet ruleSet : validator.ruleSets()) {
            versions.put(ruleSet.id(), ruleSet.version());
        }
        builder.status(report.isComplete() ? Status.UP : Status.DOWN)
                .withDetail("rules", validator.rules().size())
                .withDetail("ruleSets", versions)
                .withDetail("profile", validator.profile().name())
                .withDetail("brokenRules", broken);
    }
}
