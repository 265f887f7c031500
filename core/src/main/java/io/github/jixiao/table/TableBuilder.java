package io.github.jixiao.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the boxes of a {@link PerformanceTargetTable}; what is not set stays unstated. */
public final class TableBuilder {
    private TableKind kind;
    private @Nullable String title;
    private @Nullable FiscalYear fiscalYear;
    private Entry<String> projectName = Entry.unstated();
    private Entry<String> projectCode = Entry.unstated();
    private Entry<String> departmentName = Entry.unstated();
    private ResponsibleUnits units = ResponsibleUnits.UNSTATED;
    private Entry<String> projectNature = Entry.unstated();
    private Entry<ImplementationPeriod> implementationPeriod = Entry.unstated();
    private Funding funding = Funding.UNSTATED;
    private Entry<String> useOfFunds = Entry.unstated();
    private Objectives objectives = Objectives.UNSTATED;
    private List<ScheduledExpenditure> expenditureSchedule = List.of();
    private List<AnnualTask> tasks = List.of();
    private @Nullable AnnualTask taskTotal;
    private Set<IndicatorColumn> columns = Set.of();
    private Set<IndicatorType> blankTypes = Set.of();
    private Map<IndicatorCategory, BigDecimal> categoryWeights = Map.of();
    private List<Placeholder> placeholders = List.of();
    private List<Indicator> indicators = List.of();
    private SelfEvaluation selfEvaluation = SelfEvaluation.UNSTATED;
    private List<Repair> repairs = List.of();
    private Location location = Location.UNKNOWN;

    TableBuilder(TableKind kind) {
        this.kind = kind;
    }

    TableBuilder(PerformanceTargetTable table) {
        this.kind = table.kind();
        this.title = table.title();
        this.fiscalYear = table.fiscalYear();
        this.projectName = table.projectName();
        this.projectCode = table.projectCode();
        this.departmentName = table.departmentName();
        this.units = table.units();
        this.projectNature = table.projectNature();
        this.implementationPeriod = table.implementationPeriod();
        this.funding = table.funding();
        this.useOfFunds = table.useOfFunds();
        this.objectives = table.objectives();
        this.expenditureSchedule = table.expenditureSchedule();
        this.tasks = table.tasks();
        this.taskTotal = table.taskTotal();
        this.columns = table.columns();
        this.blankTypes = table.blankTypes();
        this.categoryWeights = table.categoryWeights();
        this.placeholders = table.placeholders();
        this.indicators = table.indicators();
        this.selfEvaluation = table.selfEvaluation();
        this.repairs = table.repairs();
        this.location = table.location();
    }

    public TableBuilder kind(TableKind value) {
        this.kind = value;
        return this;
    }

    public TableBuilder title(@Nullable String value) {
        this.title = value;
        return this;
    }

    public TableBuilder fiscalYear(@Nullable FiscalYear value) {
        this.fiscalYear = value;
        return this;
    }

    public TableBuilder projectName(Entry<String> value) {
        this.projectName = value;
        return this;
    }

    public TableBuilder projectCode(Entry<String> value) {
        this.projectCode = value;
        return this;
    }

    public TableBuilder departmentName(Entry<String> value) {
        this.departmentName = value;
        return this;
    }

    public TableBuilder units(ResponsibleUnits value) {
        this.units = value;
        return this;
    }

    public TableBuilder projectNature(Entry<String> value) {
        this.projectNature = value;
        return this;
    }

    public TableBuilder implementationPeriod(Entry<ImplementationPeriod> value) {
        this.implementationPeriod = value;
        return this;
    }

    public TableBuilder funding(Funding value) {
        this.funding = value;
        return this;
    }

    public TableBuilder useOfFunds(Entry<String> value) {
        this.useOfFunds = value;
        return this;
    }

    public TableBuilder objectives(Objectives value) {
        this.objectives = value;
        return this;
    }

    public TableBuilder expenditureSchedule(List<ScheduledExpenditure> value) {
        this.expenditureSchedule = value;
        return this;
    }

    public TableBuilder tasks(List<AnnualTask> value) {
        this.tasks = value;
        return this;
    }

    public TableBuilder taskTotal(@Nullable AnnualTask value) {
        this.taskTotal = value;
        return this;
    }

    public TableBuilder columns(Set<IndicatorColumn> value) {
        this.columns = value;
        return this;
    }

    public TableBuilder blankTypes(Set<IndicatorType> value) {
        this.blankTypes = value;
        return this;
    }

    public TableBuilder categoryWeights(Map<IndicatorCategory, BigDecimal> value) {
        this.categoryWeights = value;
        return this;
    }

    public TableBuilder placeholders(List<Placeholder> value) {
        this.placeholders = value;
        return this;
    }

    public TableBuilder indicators(List<Indicator> value) {
        this.indicators = value;
        return this;
    }

    public TableBuilder selfEvaluation(SelfEvaluation value) {
        this.selfEvaluation = value;
        return this;
    }

    public TableBuilder repairs(List<Repair> value) {
        this.repairs = value;
        return this;
    }

    public TableBuilder location(Location value) {
        this.location = value;
        return this;
    }

    public PerformanceTargetTable build() {
        return new PerformanceTargetTable(
                kind,
                title,
                fiscalYear,
                projectName,
                projectCode,
                departmentName,
                units,
                projectNature,
                implementationPeriod,
                funding,
                useOfFunds,
                objectives,
                expenditureSchedule,
                tasks,
                taskTotal,
                columns,
                blankTypes,
                categoryWeights,
                placeholders,
                indicators,
                selfEvaluation,
                repairs,
                location);
    }
}
