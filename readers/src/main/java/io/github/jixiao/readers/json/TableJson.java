package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.TableKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A performance target table. */
final class TableJson {
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String PROJECT_NAME = "projectName";
    private static final String PROJECT_CODE = "projectCode";
    private static final String DEPARTMENT_NAME = "departmentName";
    private static final String PROJECT_NATURE = "projectNature";
    private static final String IMPLEMENTATION_PERIOD = "implementationPeriod";
    private static final String FUNDING = "funding";
    private static final String USE_OF_FUNDS = "useOfFunds";
    private static final String OBJECTIVES = "objectives";
    private static final String EXPENDITURE_SCHEDULE = "expenditureSchedule";
    private static final String TASKS = "tasks";
    private static final String TASK_TOTAL = "taskTotal";
    private static final String COLUMNS = "columns";
    private static final String BLANK_TYPES = "blankTypes";
    private static final String CATEGORY_WEIGHTS = "categoryWeights";
    private static final String PLACEHOLDERS = "placeholders";
    private static final String INDICATORS = "indicators";
    private static final String SELF_EVALUATION = "selfEvaluation";
    private static final String REPAIRS = "repairs";

    /** Members for the sender's own use, as in tables labelled by hand; nothing is read from them. */
    private static final Set<String> SENDERS_OWN = Set.of("id", "unitAnyOf");

    private TableJson() {}

    /** @param json an object of which at most the preamble has been read */
    static PerformanceTargetTable read(JsonObject json) throws UnreadableFileException {
        if (json.others().isEmpty()) {
            throw JsonFault.noTable(json.at());
        }
        String moneyUnit = json.object(FUNDING).text(FundingJson.STATED_UNIT);
        Boxes boxes = new Boxes(json, "元".equals(moneyUnit));
        PerformanceTargetTable table = PerformanceTargetTable.builder(kind(json))
                .title(json.words(TITLE))
                .fiscalYear(FiscalYearJson.read(json))
                .projectName(boxes.text(json, PROJECT_NAME))
                .projectCode(boxes.text(json, PROJECT_CODE))
                .departmentName(boxes.text(json, DEPARTMENT_NAME))
                .units(UnitsJson.read(json, boxes))
                .projectNature(boxes.text(json, PROJECT_NATURE))
                .implementationPeriod(boxes.entry(
                        json, IMPLEMENTATION_PERIOD, PeriodJson.read(json.object(IMPLEMENTATION_PERIOD), boxes)))
                .funding(FundingJson.read(json.object(FUNDING), boxes))
                .useOfFunds(boxes.text(json, USE_OF_FUNDS))
                .objectives(ObjectivesJson.read(json.object(OBJECTIVES), boxes))
                .expenditureSchedule(json.each(EXPENDITURE_SCHEDULE, period -> ScheduleJson.read(period, boxes)))
                .tasks(json.each(TASKS, task -> TaskJson.read(task, boxes)))
                .taskTotal(taskTotal(json.objectOrNull(TASK_TOTAL), boxes))
                .columns(json.setOf(IndicatorColumn.class, COLUMNS))
                .blankTypes(json.setOf(IndicatorType.class, BLANK_TYPES))
                .categoryWeights(CategoryWeightsJson.read(json.object(CATEGORY_WEIGHTS)))
                .indicators(json.each(INDICATORS, indicator -> IndicatorJson.read(indicator, boxes, moneyUnit)))
                .selfEvaluation(SelfEvaluationJson.read(json.objectOrNull(SELF_EVALUATION), boxes))
                .repairs(json.each(REPAIRS, NoteJson::repair))
                .placeholders(placeholders(json, boxes))
                .location(LocationJson.of(json))
                .build();
        boxes.refuseOtherPlaces();
        SENDERS_OWN.forEach(json::mentions);
        json.refuseOthers();
        return table;
    }

    /** The kind stated, or else the one whose name is given. */
    private static TableKind kind(JsonObject json) throws UnreadableFileException {
        TableKind stated = json.oneOf(TableKind.class, KIND);
        if (stated != null) {
            return stated;
        }
        boolean department = json.words(DEPARTMENT_NAME) != null && json.words(PROJECT_NAME) == null;
        return department ? TableKind.DEPARTMENT : TableKind.PROJECT;
    }

    /** Those stated, and those found in boxes; to be asked for when all boxes are read. */
    private static List<Placeholder> placeholders(JsonObject json, Boxes boxes) throws UnreadableFileException {
        List<Placeholder> placeholders = new ArrayList<>(json.each(PLACEHOLDERS, NoteJson::placeholder));
        placeholders.addAll(boxes.placeholders());
        return placeholders;
    }

    private static @Nullable AnnualTask taskTotal(@Nullable JsonObject json, Boxes boxes)
            throws UnreadableFileException {
        if (json == null) {
            return null;
        }
        AnnualTask total = TaskJson.read(json, boxes);
        json.refuseOthers();
        return total;
    }

    static void write(JsonOutput out, PerformanceTargetTable table) throws IOException {
        BoxWriter boxes = new BoxWriter(out);
        out.word(KIND, table.kind());
        out.text(TITLE, table.title());
        FiscalYearJson.write(out, table.fiscalYear());
        boxes.text(PROJECT_NAME, table.projectName());
        boxes.text(PROJECT_CODE, table.projectCode());
        boxes.text(DEPARTMENT_NAME, table.departmentName());
        UnitsJson.write(table.units(), boxes);
        boxes.text(PROJECT_NATURE, table.projectNature());
        boxes.period(IMPLEMENTATION_PERIOD, table.implementationPeriod());
        out.object(FUNDING, () -> FundingJson.write(out, table.funding(), boxes));
        boxes.textIfOnForm(USE_OF_FUNDS, table.useOfFunds());
        out.object(OBJECTIVES, () -> ObjectivesJson.write(table.objectives(), boxes));
        out.objects(
                EXPENDITURE_SCHEDULE, table.expenditureSchedule(), period -> ScheduleJson.write(out, period, boxes));
        out.objects(TASKS, table.tasks(), task -> TaskJson.write(out, task, boxes));
        AnnualTask taskTotal = table.taskTotal();
        if (taskTotal == null) {
            out.nothing(TASK_TOTAL);
        } else {
            out.object(TASK_TOTAL, () -> TaskJson.writeTotal(out, taskTotal, boxes));
        }
        out.names(COLUMNS, table.columns());
        out.names(BLANK_TYPES, table.blankTypes());
        if (!table.categoryWeights().isEmpty()) {
            out.object(CATEGORY_WEIGHTS, () -> CategoryWeightsJson.write(out, table.categoryWeights()));
        }
        out.objects(PLACEHOLDERS, table.placeholders(), placeholder -> NoteJson.write(out, placeholder));
        out.objects(INDICATORS, table.indicators(), indicator -> IndicatorJson.write(out, indicator));
        if (!table.selfEvaluation().equals(SelfEvaluation.UNSTATED)) {
            out.object(SELF_EVALUATION, () -> SelfEvaluationJson.write(table.selfEvaluation(), boxes));
        }
        if (!table.repairs().isEmpty()) {
            out.objects(REPAIRS, table.repairs(), repair -> NoteJson.write(out, repair));
        }
        LocationJson.write(out, table.location());
        boxes.places();
    }
}
