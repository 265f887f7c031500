package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.Surroundings;
import io.github.jixiao.review.wording.PromisedFigures;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Narrative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> ofObjective = unanswered(List.of(objective), figures, words);
        Map<String, String> ofNarrative = unanswered(narrative(table.surroundings()), figures, words);
        ofNarrative.keySet().removeAll(ofObjective.keySet());
        add(unmatched, table, "", List.copyOf(ofObjective.values()));
        add(unmatched, table, "narrative", List.copyOf(ofNarrative.values()));
        add(unmatched, table, "event", PromisedEvents.withoutIndicator(table));
        return unmatched;
    }

    private static void add(
            List<UnmatchedPromise> unmatched, ReviewedTable table, String variant, List<String> promises) {
        if (!promises.isEmpty()) {
            Place box = table.head().annualObjectivePlace();
            String identity = variant.isEmpty() ? box.identity() : box.identity() + "/" + variant;
            Place place = box.named(identity);
            unmatched.add(new UnmatchedPromise(place, variant, promises));
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

    /** The promises that no indicator answers, as written, by their number: 2名 and 2人 are one promise. */
    private static Map<String, String> unanswered(List<String> texts, IndicatorFigures figures, Vocabulary words) {
        Map<String, String> unanswered = new LinkedHashMap<>();
        texts.stream()
                .flatMap(text -> PromisedFigures.in(text, words).stream())
                .filter(promise -> !figures.answer(promise))
                .forEach(promise -> unanswered.putIfAbsent(promise.key(), promise.text()));
        return unanswered;
    }
}
