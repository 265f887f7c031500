package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.SubjectMatter;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An ecological benefit of a project that has nothing to do with the environment.
 *
 * @param place its row
 * @param name as written
 * @param target as written
 * @param repeated whether other projects of the submission claim the same
 */
public record UnrelatedEcology(Place place, String name, String target, boolean repeated) implements AtPlace {

    static List<UnrelatedEcology> of(ReviewedTable table) {
        List<ReviewedIndicator> rows = table.indicators().stream()
                .filter(row -> row.isType(IndicatorType.ECOLOGICAL_BENEFIT) && row.term() == Term.ANNUAL)
                .filter(row -> row.isFilled() && !row.isDoubtful())
                .toList();
        if (rows.isEmpty()
                || table.isDepartment()
                || !table.table().projectName().isFilled()) {
            return List.of();
        }
        Vocabulary words = table.profile().vocabulary();
        String[] project = Stream.of(
                        Stream.of(
                                table.table().name(),
                                table.table().objectives().annual().orElse(""),
                                table.table()
                                        .objectives()
                                        .implementationPeriod()
                                        .orElse("")),
                        table.indicators().stream()
                                .filter(row -> row.isType(IndicatorType.QUANTITY) || row.isType(IndicatorType.QUALITY))
                                .map(ReviewedIndicator::writtenName))
                .flatMap(texts -> texts)
                .toArray(String[]::new);
        String all = PlainText.compact(String.join("\n", project));
        if (words.of(Topic.ECOLOGICAL_WORDS).occursIn(all)) {
            return List.of();
        }
        SubjectMatter matter = SubjectMatter.of(words, project);
        return rows.stream()
                .filter(row -> !words.of(Topic.RESOURCE_SAVING_WORDS).occursIn(row.nameKey()))
                .filter(row -> !SubjectMatter.of(words, row.writtenName()).touches(matter))
                .map(row -> new UnrelatedEcology(
                        Place.of(row),
                        row.writtenName(),
                        Objects.requireNonNull(row.targetText()),
                        table.surroundings().repeatedEcology().contains(row.nameKey())))
                .toList();
    }

    /** The rule's wording: {@code repeated} where the same row stands in several tables. */
    public String variant() {
        return repeated ? "repeated" : "";
    }
}
