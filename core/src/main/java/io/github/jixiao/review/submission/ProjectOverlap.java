package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.Clauses;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two projects of one year of which one's name is part of the other's, and that share a sentence word by word.
 *
 * @param place the second project's name
 * @param firstTable number of the first project's table
 * @param firstName the first project
 * @param name the second project
 * @param shared what they share
 */
public record ProjectOverlap(Place place, int firstTable, String firstName, String name, List<Shared> shared)
        implements AtPlace {
    private static final int SHORTEST_SENTENCE = 15;
    private static final int MOST_SHARING = 20;

    /** What two projects can share word by word. */
    public enum Shared implements Bilingual {
        OBJECTIVE("目标中的句子", "a sentence of the objective"),
        NOTE("备注", "a note"),
        QUANTITY("数量指标", "a quantity indicator");

        private final String chinese;
        private final String english;

        Shared(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** An overlap belongs to no single table. */
    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }

    /** A pair of tables, by their places in the list. */
    private record Pair(int first, int second) {}

    static List<ProjectOverlap> of(List<ReviewedTable> tables) {
        List<ReviewedTable> projects = tables.stream()
                .filter(table -> table.isReviewed() && table.table().kind() == TableKind.PROJECT)
                .filter(table -> table.table().projectName().isFilled())
                .toList();
        Map<Pair, Set<Shared>> sharing = new LinkedHashMap<>();
        for (Shared kind : Shared.values()) {
            Map<String, List<Integer>> holders = new LinkedHashMap<>();
            for (int i = 0; i < projects.size(); i++) {
                int project = i;
                texts(projects.get(i), kind)
                        .distinct()
                        .forEach(text -> holders.computeIfAbsent(text, first -> new ArrayList<>())
                                .add(project));
            }
            holders.values()
                    .forEach(list -> pairs(list)
                            .forEach(pair -> sharing.computeIfAbsent(pair, first -> EnumSet.noneOf(Shared.class))
                                    .add(kind)));
        }
        List<ProjectOverlap> overlaps = new ArrayList<>();
        sharing.forEach((pair, shared) -> {
            ReviewedTable first = projects.get(pair.first());
            ReviewedTable second = projects.get(pair.second());
            if (isSameYear(first, second) && isOverlapping(first, second)) {
                overlaps.add(of(first, second, shared));
            }
        });
        return overlaps;
    }

    private static ProjectOverlap of(ReviewedTable first, ReviewedTable second, Set<Shared> shared) {
        Place name = second.head().namePlace();
        Place place =
                new Place(null, "overlap/" + first.key() + "/" + second.key(), second.tableIndex(), name.location());
        return new ProjectOverlap(
                place, first.tableIndex(), first.table().name(), second.table().name(), List.copyOf(shared));
    }

    private static Stream<Pair> pairs(List<Integer> holders) {
        if (holders.size() > MOST_SHARING) {
            return Stream.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                pairs.add(new Pair(holders.get(i), holders.get(j)));
            }
        }
        return pairs.stream();
    }

    private static boolean isSameYear(ReviewedTable first, ReviewedTable second) {
        FiscalYear one = first.table().fiscalYear();
        FiscalYear other = second.table().fiscalYear();
        return one == null || other == null || one.value() == other.value();
    }

    private static boolean isOverlapping(ReviewedTable first, ReviewedTable second) {
        Vocabulary words = first.profile().vocabulary();
        return ProjectKey.of(first).overlaps(ProjectKey.of(second), words);
    }

    /** The texts of a project that could be shared, without punctuation. */
    private static Stream<String> texts(ReviewedTable table, Shared kind) {
        return switch (kind) {
            case OBJECTIVE ->
                Clauses.sentences(table.table().objectives().annual().orElse("")).stream()
                        .map(ProjectOverlap::letters)
                        .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE);
            case NOTE ->
                table.indicators().stream()
                        .flatMap(row -> notes(row.indicator()))
                        .map(ProjectOverlap::letters)
                        .filter(note -> note.length() >= SHORTEST_SENTENCE);
            case QUANTITY ->
                table.indicators().stream()
                        .filter(row -> row.isType(IndicatorType.QUANTITY))
                        .map(ReviewedIndicator::nameKey)
                        .filter(name -> name.length() >= SHORTEST_SENTENCE / 2);
        };
    }

    private static Stream<String> notes(Indicator row) {
        return Stream.of(row.definition(), row.remarks()).filter(Objects::nonNull);
    }

    private static String letters(String text) {
        return PlainText.letters(Clauses.withoutNumber(PlainText.compact(text)));
    }
}
