package io.github.jixiao.review;

import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.TableKind;
import java.util.Arrays;
import java.util.List;

/** Small forms for tests of the model. */
public final class Forms {
    private Forms() {}

    public static TableBuilder project(String name, Indicator... indicators) {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .fiscalYear(FiscalYear.stated(2025))
                .projectName(Entry.of(name))
                .indicators(List.of(indicators));
    }

    public static TableBuilder project(String name, String objective, Indicator... indicators) {
        return project(name, indicators).objectives(Objectives.ofAnnual(objective));
    }

    public static Indicator quantity(String name, String target) {
        return Indicator.of(IndicatorType.QUANTITY, name, target);
    }

    public static Indicator quality(String name, String target) {
        return Indicator.of(IndicatorType.QUALITY, name, target);
    }

    public static Indicator cost(String name, String target) {
        return Indicator.of(IndicatorType.COST, name, target);
    }

    public static Indicator ecological(String name, String target) {
        return Indicator.of(IndicatorType.ECOLOGICAL_BENEFIT, name, target);
    }

    public static ReviewedTable reviewed(TableBuilder table) {
        return new ReviewedTable(1, table.build(), Profile.thorough());
    }

    public static ReviewedSubmission submission(Narrative narrative, TableBuilder... tables) {
        List<PerformanceTargetTable> built =
                Arrays.stream(tables).map(TableBuilder::build).toList();
        return new ReviewedSubmission(new Submission(Source.named("测试"), narrative, built), Profile.thorough());
    }

    public static ReviewedSubmission submission(TableBuilder... tables) {
        return submission(Narrative.EMPTY, tables);
    }
}
