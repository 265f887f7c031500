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
 * @param paragraphs the text itself, paragraph by paragraph
 */
public record Narrative(
        @Nullable Integer projectCount,
        @Nullable Money total,
        @Nullable Change change,
        List<LabelledAmount> composition,
        List<Project> projects,
        List<String> paragraphs) {

    public static final Narrative EMPTY = new Narrative(null, null, null, List.of(), List.of());

    public Narrative {
        composition = List.copyOf(composition);
        projects = List.copyOf(projects);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The facts alone, where the text itself is not kept. */
    public Narrative(
            @Nullable Integer projectCount,
            @Nullable Money total,
            @Nullable Change change,
            List<LabelledAmount> composition,
            List<Project> projects) {
        this(projectCount, total, change, composition, projects, List.of());
    }

    /** Whether there is no text, and none of the facts. */
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

    /**
     * What the text says about one project.
     *
     * @param name 项目名称
     * @param annualBudget 年度预算安排
     * @param implementingUnit 实施主体
     * @param start first day
     * @param end last day
     * @param overview 项目概述
     * @param content 项目内容
     */
    public record Project(
            String name,
            @Nullable Money annualBudget,
            @Nullable String implementingUnit,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String overview,
            @Nullable String content) {

        /** The facts alone. */
        public Project(
                String name,
                @Nullable Money annualBudget,
                @Nullable String implementingUnit,
                @Nullable LocalDate start,
                @Nullable LocalDate end) {
            this(name, annualBudget, implementingUnit, start, end, null, null);
        }
    }
}
