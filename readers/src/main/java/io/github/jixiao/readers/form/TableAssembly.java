package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.form.funding.EvaluationReader;
import io.github.jixiao.readers.form.funding.FundingReader;
import io.github.jixiao.readers.form.funding.MoneyUnits;
import io.github.jixiao.readers.form.head.FiscalYears;
import io.github.jixiao.readers.form.head.Head;
import io.github.jixiao.readers.form.head.HeadReader;
import io.github.jixiao.readers.form.indicator.IndicatorBlock;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the parts of one form together into a table. */
final class TableAssembly {

    private final FormSheet sheet;
    private final HeadReader reader;
    private final Head head;
    private final List<IndicatorBlock> blocks;
    private final @Nullable TaskBlock tasks;
    private final List<ScheduledExpenditure> schedule;
    private final Funding funding;

    TableAssembly(
            FormSheet sheet,
            HeadReader reader,
            List<IndicatorBlock> blocks,
            @Nullable TaskBlock tasks,
            List<ScheduledExpenditure> schedule) {
        this.sheet = sheet;
        this.reader = reader;
        this.head = new Head(reader.boxes(), reader.loose());
        this.blocks = blocks;
        this.tasks = tasks;
        this.schedule = schedule;
        Entry<String> unitOfTasks = tasks == null ? Entry.notOnForm() : tasks.statedUnit();
        this.funding = FundingReader.read(reader.boxes(), MoneyUnits.of(reader.boxes(), reader.loose(), unitOfTasks));
    }

    /** The table, or {@code null} where the grid holds too little of a form. */
    @Nullable
    PerformanceTargetTable assemble() {
        if (!isForm()) {
            return null;
        }
        List<Indicator> indicators = indicators();
        Entry<ImplementationPeriod> period = head.implementationPeriod();
        String unit = funding.statedUnit().orElse("万元");
        TableKind kind = kind(indicators);
        return PerformanceTargetTable.builder(kind)
                .title(sheet.title() == null ? null : sheet.title().text())
                .fiscalYear(FiscalYears.find(sheet, head, period.value(), indicators))
                .projectName(projectName(kind))
                .projectCode(head.projectCode())
                .departmentName(departmentName(kind))
                .units(head.units())
                .projectNature(head.projectNature())
                .implementationPeriod(period)
                .funding(funding)
                .useOfFunds(head.text(Label.USE_OF_FUNDS))
                .objectives(head.objectives())
                .expenditureSchedule(schedule)
                .tasks(tasks == null ? List.of() : tasks.tasks(unit))
                .taskTotal(tasks == null ? null : tasks.total(unit))
                .columns(columns())
                .blankTypes(blankTypes())
                .categoryWeights(weights())
                .placeholders(placeholders())
                .indicators(indicators)
                .selfEvaluation(
                        kind == TableKind.SELF_EVALUATION
                                ? EvaluationReader.read(sheet.rows(), unit)
                                : SelfEvaluation.UNSTATED)
                .repairs(repairs(indicators))
                .location(location())
                .build();
    }

    /** An indicator block that sets targets, or a title over boxes that only these forms have. */
    private boolean isForm() {
        if (!blocks.isEmpty() && blocks.stream().allMatch(IndicatorBlock::isScoringSystem)) {
            return false;
        }
        boolean named = reader.boxes().stream()
                .anyMatch(box -> box.label() == Label.PROJECT_NAME || box.label() == Label.DEPARTMENT_NAME);
        boolean objective = reader.boxes().stream().anyMatch(box -> box.label().isObjective());
        boolean nature = head.projectNature().isOnForm();
        return !blocks.isEmpty() || (sheet.title() != null && (named || objective)) || (named && (objective || nature));
    }

    /** A form without a box for the project's name may have it in its title. */
    private Entry<String> projectName(TableKind kind) {
        Entry<String> named = head.projectName();
        FormTitle title = sheet.title();
        FormCell cell = sheet.titleCell();
        String inTitle = title == null ? null : title.projectName();
        boolean lacking = kind == TableKind.PROJECT && !named.isOnForm();
        return lacking && inTitle != null && cell != null
                ? Entry.of(inTitle, cell.text().strip(), cell.place("项目名称"))
                : named;
    }

    /** A department's form may ask for the department as 单位名称. */
    private Entry<String> departmentName(TableKind kind) {
        Entry<String> named = head.departmentName();
        if (kind != TableKind.DEPARTMENT || named.isOnForm()) {
            return named;
        }
        ResponsibleUnits units = head.units();
        return units.budgetUnit().isOnForm() ? units.budgetUnit() : units.budgetDepartment();
    }

    private TableKind kind(List<Indicator> indicators) {
        TableKind titled = sheet.title() == null ? null : sheet.title().kind();
        boolean evaluated = blocks.stream().anyMatch(IndicatorBlock::isEvaluated)
                && (titled == null || EvaluationReader.isMarked(sheet.rows()));
        if (titled == TableKind.SELF_EVALUATION || evaluated) {
            return TableKind.SELF_EVALUATION;
        }
        if (indicators.isEmpty() && nothingWritten()) {
            return TableKind.BLANK_TEMPLATE;
        }
        if (titled == TableKind.DEPARTMENT || titled == TableKind.REGION) {
            return titled;
        }
        boolean department = !head.projectName().isOnForm()
                && (tasks != null || head.departmentName().isOnForm());
        return department ? TableKind.DEPARTMENT : TableKind.PROJECT;
    }

    private boolean nothingWritten() {
        boolean named = head.projectName().isFilled()
                || head.departmentName().isFilled()
                || head.projectCode().isFilled();
        boolean aimed = reader.boxes().stream().anyMatch(box -> box.label().isObjective() && box.isFilled());
        boolean funded = funding.annual().entries().stream().anyMatch(Entry::isFilled);
        return !named && !aimed && !funded;
    }

    private List<Indicator> indicators() {
        String unit = funding.statedUnit().value();
        return blocks.stream()
                .flatMap(block -> block.drafts().stream())
                .map(draft -> draft.build(unit))
                .toList();
    }

    private Set<IndicatorColumn> columns() {
        Set<IndicatorColumn> columns = EnumSet.noneOf(IndicatorColumn.class);
        blocks.forEach(block -> columns.addAll(block.columns()));
        return columns;
    }

    private Set<IndicatorType> blankTypes() {
        Set<IndicatorType> blank = EnumSet.noneOf(IndicatorType.class);
        blocks.forEach(block -> blank.addAll(block.blankTypes()));
        return blank;
    }

    private Map<IndicatorCategory, BigDecimal> weights() {
        Map<IndicatorCategory, BigDecimal> weights = new EnumMap<>(IndicatorCategory.class);
        blocks.forEach(block -> weights.putAll(block.weights()));
        return weights;
    }

    private List<Placeholder> placeholders() {
        List<Placeholder> placeholders = new ArrayList<>(reader.placeholders());
        blocks.forEach(block -> placeholders.addAll(block.placeholders()));
        return placeholders;
    }

    private List<Repair> repairs(List<Indicator> indicators) {
        List<Repair> repairs = new ArrayList<>(sheet.repairs());
        repairs.addAll(reader.repairs());
        repairs.addAll(FundingReader.repairs(reader.boxes()));
        if (tasks != null) {
            repairs.addAll(tasks.repairs());
        }
        blocks.forEach(block -> repairs.addAll(block.repairs()));
        repairs.addAll(MisreadTargets.in(indicators, objectives()));
        for (Indicator indicator : indicators) {
            if (indicator.target() instanceof TargetValue.Quantitative number
                    && number.traits().contains(NumberTrait.REPAIRED)) {
                repairs.add(new Repair(Repair.Kind.CLOSED_NUMBER, number.text(), indicator.location()));
            }
        }
        return repairs;
    }

    private String objectives() {
        Objectives written = head.objectives();
        return Stream.of(written.annual(), written.mediumTerm(), written.implementationPeriod())
                .map(objective -> objective.orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private Location location() {
        Location first = sheet.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(FormRow::location)
                .orElse(Location.UNKNOWN);
        return Location.UNKNOWN
                .withTable(first.table())
                .withCell(first.cell())
                .withPage(first.page())
                .withLine(first.line())
                .withElement(first.element());
    }
}
