package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedObjective;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.SumComparison;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the running text says about a project, beside the project's table. Text and table are paired by name, never by position.
 *
 * @param place the table's box that is compared
 * @param said what the text says
 * @param table the table of the same name
 */
public record NarrativeProject(Place place, Narrative.Project said, ReviewedTable table) implements AtPlace {

    static List<NarrativeProject> of(Narrative narrative, List<ReviewedTable> tables) {
        List<NarrativeProject> pairs = new ArrayList<>();
        for (Narrative.Project said : narrative.projects()) {
            List<ReviewedTable> namesakes = tables.stream()
                    .filter(table -> table.isReviewed() && !table.isDepartment())
                    .filter(table -> PlainText.compact(table.table().name()).equals(PlainText.compact(said.name())))
                    .toList();
            if (namesakes.size() == 1) {
                pairs.add(new NarrativeProject(namesakes.get(0).head().namePlace(), said, namesakes.get(0)));
            }
        }
        return pairs;
    }

    /** The table's annual total. */
    public @Nullable Money tableBudget() {
        return table.money().ceiling();
    }

    /** Whether text and table state different budgets for the year. */
    public boolean isBudgetDifferent() {
        Money text = said.annualBudget();
        Money budget = tableBudget();
        return text != null
                && budget != null
                && !SumComparison.of(List.of(text), budget, table.profile().rounding())
                        .agrees();
    }

    /** The distance between the two budgets; zero where one is not stated. */
    public Money budgetDifference() {
        Money text = said.annualBudget();
        Money budget = tableBudget();
        return text == null || budget == null ? Money.ZERO : text.distanceTo(budget);
    }

    /** The implementing unit in the table; empty where the form names none. */
    public String tableUnit() {
        return unitEntry().map(Entry::require).orElse("");
    }

    /** The box that names the implementing unit; that of the project's name where the form has none. */
    Place unitPlace() {
        return unitEntry().map(entry -> place.at(entry.location())).orElse(place);
    }

    private Optional<Entry<String>> unitEntry() {
        return Stream.of(
                        table.table().units().implementingUnit(),
                        table.table().units().budgetUnit(),
                        table.table().units().budgetDepartment())
                .filter(Entry::isFilled)
                .findFirst();
    }

    /** Whether text and table name different units; a short name is no different unit. */
    boolean isUnitDifferent() {
        String text = PlainText.compact(said.implementingUnit());
        String unit = PlainText.compact(tableUnit());
        return !text.isEmpty()
                && !unit.isEmpty()
                && !ReviewedObjective.couldBe(text, unit)
                && !ReviewedObjective.couldBe(unit, text);
    }

    /** Whether the dates in the text lie wholly outside the table's year. A date that is not stated may be any. */
    boolean isOutsideYear() {
        LocalDate start = said.start();
        LocalDate end = said.end();
        var year = table.table().fiscalYear();
        return year != null
                && (start != null && start.getYear() > year.value() || end != null && end.getYear() < year.value());
    }

    /** The dates in the text, for example {@code 2023-01-01—2023-12-31}. */
    public String dates() {
        return Objects.requireNonNullElse(said.start(), "") + "—" + Objects.requireNonNullElse(said.end(), "");
    }

    /** The table's year; zero where not known. */
    public BigDecimal tableYear() {
        var year = table.table().fiscalYear();
        return year == null ? BigDecimal.ZERO : BigDecimal.valueOf(year.value());
    }
}
