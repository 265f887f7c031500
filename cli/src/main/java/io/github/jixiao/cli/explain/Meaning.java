package io.github.jixiao.cli.explain;

import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Wrapping;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tables of a submission say at each place of their forms. */
final class Meaning {

    private static final int LONGEST = 44;

    private final Texts texts;
    private final Map<Key, List<String>> facts = new HashMap<>();

    private record Key(
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable Integer line) {

        static Key of(Location place) {
            return new Key(place.table(), place.row(), place.column(), place.row() == null ? place.line() : null);
        }
    }

    Meaning(Texts texts, List<PerformanceTargetTable> tables) {
        this.texts = texts;
        tables.forEach(this::add);
    }

    /** What stands at the place; nothing where the model has no box for it. */
    List<String> at(Location place) {
        return facts.getOrDefault(Key.of(place), List.of());
    }

    private void add(PerformanceTargetTable table) {
        add(table.projectName());
        add(table.projectCode());
        add(table.departmentName());
        table.units().entries().forEach(this::add);
        add(table.projectNature());
        add(table.implementationPeriod().map(period -> period.text()));
        add(table.useOfFunds());
        add(table.funding().annual());
        add(table.funding().mediumTerm());
        add(table.funding().basicExpenditure());
        add(table.funding().projectExpenditure());
        add(table.objectives().annual());
        add(table.objectives().mediumTerm());
        add(table.objectives().implementationPeriod());
        table.tasks().forEach(this::add);
        if (table.taskTotal() != null) {
            add(table.taskTotal());
        }
        for (ScheduledExpenditure period : table.expenditureSchedule()) {
            add(period.cumulativePercent().map(percent -> percent.toPlainString() + "%"));
        }
        table.indicators().forEach(this::add);
    }

    private void add(FundingAmounts amounts) {
        amounts.entries().forEach(this::add);
    }

    private void add(AnnualTask task) {
        add(task.name());
        add(task.total());
        add(task.fiscalAppropriation());
        add(task.otherFunds());
    }

    private void add(Entry<?> entry) {
        if (!entry.isOnForm()) {
            return;
        }
        String label = Objects.requireNonNullElse(entry.location().label(), "");
        Object value = entry.value();
        String words = entry.isBlank()
                ? texts.get("blank")
                : value == null
                        ? texts.get("unreadable", Objects.requireNonNullElse(entry.text(), ""))
                        : value.toString();
        put(entry.location(), texts.get("entry", label, Wrapping.oneLine(words, LONGEST)));
    }

    private void add(Indicator indicator) {
        Object level = indicator.type() == null ? indicator.category() : indicator.type();
        String term = indicator.term() == Term.MEDIUM_TERM ? texts.get("medium-term") : "";
        String name = Wrapping.oneLine(indicator.name(), LONGEST);
        put(
                indicator.location(),
                texts.get(
                        "indicator",
                        level == null ? texts.get("no-level") : level,
                        term,
                        name,
                        TargetWords.of(indicator, texts)));
    }

    private void put(Location place, String fact) {
        List<String> known = facts.computeIfAbsent(Key.of(place), key -> new ArrayList<>());
        if (!known.contains(fact)) {
            known.add(fact);
        }
    }
}
