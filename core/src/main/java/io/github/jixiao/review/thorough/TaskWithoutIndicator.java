package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.SubjectMatter;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A main task of a department that no indicator with a number measures, or a quantity indicator that belongs to no task.
 *
 * @param place the task's row, or the indicator's
 * @param variant the rule's wording: empty for a task, {@code indicator} for an indicator
 * @param name as written
 */
public record TaskWithoutIndicator(Place place, String variant, String name) implements AtPlace {

    static List<TaskWithoutIndicator> of(ReviewedTable table) {
        List<AnnualTask> tasks = table.table().tasks();
        List<ReviewedIndicator> measured = table.indicators().stream()
                .filter(TaskWithoutIndicator::isMeasured)
                .toList();
        if (tasks.isEmpty() || measured.isEmpty()) {
            return List.of();
        }
        Vocabulary words = table.profile().vocabulary();
        List<TaskWithoutIndicator> unmatched = new ArrayList<>();
        SubjectMatter indicators = SubjectMatter.of(
                words, measured.stream().map(ReviewedIndicator::writtenName).toArray(String[]::new));
        for (int i = 0; i < tasks.size(); i++) {
            AnnualTask task = tasks.get(i);
            String name = task.name().orElse("");
            SubjectMatter matter = matter(task, words);
            if (!matter.isEmpty() && !matter.touches(indicators) && !isRunningCost(name, words)) {
                Place place = new Place(table.tableIndex(), "task/" + name, FormSection.TASKS.at(i), task.location());
                unmatched.add(new TaskWithoutIndicator(place, "", name));
            }
        }
        unmatched.addAll(strangers(measured, tasks, words));
        return unmatched;
    }

    private static boolean isMeasured(ReviewedIndicator row) {
        return row.term() == Term.ANNUAL
                && row.isNamed()
                && !row.name().isControlRate()
                && (row.isNumeric() || row.indicator().target() instanceof TargetValue.Composite);
    }

    private static boolean isRunningCost(String task, Vocabulary words) {
        return words.of(Topic.BASIC_EXPENDITURE_PROJECTS).occursIn(PlainText.compact(task));
    }

    private static SubjectMatter matter(AnnualTask task, Vocabulary words) {
        return task.name().isFilled()
                ? SubjectMatter.of(words, task.name().require(), task.content().value())
                : SubjectMatter.of(words);
    }

    /** Quantity indicators of no task; told only where most of them belong to one. */
    private static List<TaskWithoutIndicator> strangers(
            List<ReviewedIndicator> measured, List<AnnualTask> tasks, Vocabulary words) {
        List<ReviewedIndicator> quantities = measured.stream()
                .filter(row -> row.isType(IndicatorType.QUANTITY))
                .toList();
        List<SubjectMatter> matters =
                tasks.stream().map(task -> matter(task, words)).toList();
        List<TaskWithoutIndicator> strangers = quantities.stream()
                .filter(row -> {
                    SubjectMatter matter = SubjectMatter.of(words, row.writtenName());
                    return !matter.isEmpty() && matters.stream().noneMatch(matter::touches);
                })
                .map(row -> new TaskWithoutIndicator(Place.of(row), "indicator", row.writtenName()))
                .toList();
        boolean mostBelong = strangers.size() * 3 <= quantities.size();
        return tasks.size() > 1 && mostBelong ? strangers : List.of();
    }
}
