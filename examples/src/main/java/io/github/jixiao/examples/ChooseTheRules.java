package io.github.jixiao.examples;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import java.util.List;

/** How do I leave a rule out, or change how much its findings weigh? */
public final class ChooseTheRules {

    private ChooseTheRules() {}

    public static void main(String[] args) {
        Profile lenient = Profile.standard()
                .without("satisfaction-indicator-missing")
                .withSeverity("timeliness-indicator-missing", Severity.INFO);
        TableValidator validator = TableValidator.builder().profile(lenient).build();

        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .projectName(Entry.of("机关档案整理"))
                .indicators(List.of(Indicator.of(IndicatorType.QUANTITY, "整理档案卷数", "≥5200卷")))
                .build();
        validator
                .validate(table)
                .findings()
                .forEach(finding -> System.out.println(finding.severity() + " " + finding.rule()));
    }
}
