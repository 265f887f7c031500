package io.github.jixiao.review;

import io.github.jixiao.review.PromisedFigures.Promise;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Narrative;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the objective, or the running text about the project, promises and no indicator measures.
 *
 * @param place the objective's box
 * @param variant the rule's wording: empty for figures of the objective, {@code narrative} for figures of the running text, {@code event} for
 *     things to be held
 * @param promises as written
 */
public record UnmatchedPromise(Place place, String variant, List<String> promises) implements AtPlace {

    static List<UnmatchedPromise> of(ReviewedTable table) {
        if (table.coverage().isEmpty()) {
            return List.of();
        }
        Vocabulary words = table.profile().vocabulary();
        IndicatorFigures figures = IndicatorFigures.of(table);
        List<UnmatchedPromise> unmatched = new ArrayList<>();
        String objective = table.table().objectives().annual().orElse("");
        List<String> ofObjective = unanswered(List.of(objective), figures, words);
        List<String> ofNarrative = new ArrayList<>(unanswered(narrative(table.surroundings()), figures, words));
        ofNarrative.removeAll(ofObjective);
        add(unmatched, table, "", ofObjective);
        add(unmatched, table, "narrative", ofNarrative);
        add(unmatched, table, "event", PromisedEvents.withoutIndicator(table));
        return unmatched;
    }

    private static void add(
            List<UnmatchedPromise> unmatched, ReviewedTable table, String variant, List<String> promises) {
        if (!promises.isEmpty()) {
            Place box = table.annualObjectivePlace();
            String identity = variant.isEmpty() ? box.identity() : box.identity() + "/" + variant;
            Place place = new Place(box.tableIndex(), identity, box.position(), box.location());
            unmatched.add(new UnmatchedPromise(place, variant, List.copyOf(promises)));
        }
    }

    private static List<String> narrative(Surroundings surroundings) {
        Narrative.Project said = surroundings.said();
        List<String> texts = new ArrayList<>(surroundings.statedTargets());
        if (said != null) {
            texts.add(Objects.requireNonNullElse(said.overview(), ""));
            texts.add(Objects.requireNonNullElse(said.content(), ""));
        }
        return texts;
    }

    private static List<String> unanswered(List<String> texts, IndicatorFigures figures, Vocabulary words) {
        return texts.stream()
                .flatMap(text -> PromisedFigures.in(text, words).stream())
                .filter(promise -> !figures.answer(promise))
                .map(Promise::text)
                .distinct()
                .toList();
    }
}
