package io.github.jixiao.examples;

import static io.github.jixiao.table.IndicatorType.QUANTITY;

import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Language;
import java.util.List;

/** A rule reported nothing: did it look and find nothing, or was there nothing to look at? */
public final class AskWhyARuleDidNotSpeak {

    private AskWhyARuleDidNotSpeak() {}

    public static void main(String[] args) {
        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .projectName(Entry.of("古树名木保护"))
                .indicators(List.of(Indicator.of(QUANTITY, "挂牌保护古树数量", "≥320株")))
                .build();

        ValidationReport report = TableValidator.standard().validate(table);
        TableReport first = report.submissions().get(0).tables().get(0);
        for (RuleStatus status : first.rules()) {
            String reason = status.reason(Language.CHINESE);
            System.out.println(status.outcome() + "  " + status.rule() + (reason == null ? "" : "  " + reason));
        }
    }
}
