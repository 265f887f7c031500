package io.github.jixiao.table;

import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts stated by the running text around the tables. What the reader is not sure of is {@code null}.
 *
 * @param projectCount number of projects the text announces
 * @param total project expenditure the text states for the year
 * @param change change against the year before
 * @param composition the total by source of funds
 * @param projects what the text says about each project
 */
public record Narrative(
        @Nullable Integer projectCount,
        @Nullable Money total,
        @Nullable Change change,
        List<LabelledAmount> composition,
        List<Project> projects) {

    public static final Narrative EMPTY = new Narrative(null, null, null, List.of(), List.of());

    public Narrative {
        composition = List.copyOf(composition);
        projects = List.copyOf(projects);
    }

    /** Whether the text states none of the facts. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** 比上年增加 3 万元，增长 23.68%. */
    public record Change(Direction direction, Money amount, BigDecimal percent) {

        /** Up or down. */
        public enum Direction {
            INCREASE,
            DECREASE
        }
    }

    /** What the text says about one project. */
    public record Project(
            String name,
            @Nullable Money annualBudget,
            @Nullable String implementingUnit,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}
}
