package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note or a benefit that speaks of another project of the submission and not of its own.
 *
 * @param place its row
 * @param text as written
 * @param words the words that name the other project
 * @param otherTable number of the other project's table
 * @param otherName the other project
 */
public record ForeignText(Place place, String text, String words, int otherTable, String otherName) implements AtPlace {
    private static final int SHORTEST_NAME = 6;

    static List<ForeignText> of(List<ReviewedTable> tables) {
        List<ReviewedTable> projects = tables.stream()
                .filter(table -> table.isReviewed() && table.table().kind() == TableKind.PROJECT)
                .filter(table -> table.table().projectName().isFilled())
                .toList();
        if (projects.size() < 2) {
            return List.of();
        }
        Map<String, ReviewedTable> owners = new HashMap<>();
        for (ReviewedTable project : projects) {
            ProjectKey.of(project).parts().stream()
                    .filter(part -> part.length() >= SHORTEST_NAME)
                    .forEach(part -> owners.putIfAbsent(part, project));
        }
        WordSet names = new WordSet(owners.keySet());
        List<ForeignText> foreign = new ArrayList<>();
        projects.forEach(project -> read(project, names, owners, foreign));
        return foreign;
    }

    private static void read(
            ReviewedTable project, WordSet names, Map<String, ReviewedTable> owners, List<ForeignText> foreign) {
        ProjectKey own = ProjectKey.of(project);
        String itself = own(project);
        for (ReviewedIndicator row : project.indicators()) {
            String text = texts(row);
            String plain = PlainText.compact(text);
            String name = names.firstIn(plain);
            ReviewedTable other = name == null ? null : owners.get(name);
            if (name != null
                    && other != null
                    && other != project
                    && !own.isNamedIn(plain)
                    && !itself.contains(name)
                    && !own.key().contains(name)
                    && !name.contains(own.key())) {
                Place place = Place.of(row);
                foreign.add(new ForeignText(
                        place,
                        text.strip(),
                        name,
                        other.tableIndex(),
                        other.table().name()));
            }
        }
    }

    /** What the project says of itself: name, objective and the names of its outputs. */
    private static String own(ReviewedTable project) {
        return Stream.concat(
                        Stream.of(
                                project.table().name(),
                                project.table().objectives().annual().orElse("")),
                        project.indicators().stream()
                                .filter(row -> !row.isBenefit() && !row.isCost())
                                .flatMap(row -> Stream.of(row.writtenName(), row.targetText())))
                .map(PlainText::compact)
                .collect(Collectors.joining("\n"));
    }

    /** The notes of a row; of a benefit its name and value too. */
    private static String texts(ReviewedIndicator row) {
        Stream<String> notes = Stream.of(
                        row.indicator().definition(), row.indicator().remarks())
                .filter(Objects::nonNull);
        Stream<String> cells = row.isBenefit() ? Stream.of(row.writtenName(), row.targetText()) : Stream.of();
        return Stream.concat(cells, notes).collect(Collectors.joining(" "));
    }
}
