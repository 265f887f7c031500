package io.github.jixiao.review.thorough;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.Clauses;
import io.github.jixiao.review.wording.SubjectMatter;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The trainings, meetings and the like that an objective promises one by one: 开展甲培训，开展乙培训. Those that no indicator names are told
 * only where others of their kind are named, so that the form itself counts them apart.
 */
final class PromisedEvents {
    private static final Pattern HELD = Pattern.compile("^(?:计划|拟|继续)?(?:开展|举办|组织开展|组织|召开|承办)(.{2,16})$");

    private final Vocabulary words;
    private final Map<String, Map<String, SubjectMatter>> byNoun = new TreeMap<>();

    private PromisedEvents(Vocabulary words) {
        this.words = words;
    }

    /** The events of a table's objective that no output indicator names, as the objective writes them. */
    static List<String> withoutIndicator(ReviewedTable table) {
        PromisedEvents events = new PromisedEvents(table.profile().vocabulary());
        String objective = table.table().objectives().annual().orElse("");
        Clauses.sentences(PlainText.compact(objective)).forEach(events::read);
        List<ReviewedIndicator> outputs = table.indicators().stream()
                .filter(row -> row.term() == Term.ANNUAL && row.isNamed())
                .filter(row -> row.isType(IndicatorType.QUANTITY) || row.isType(IndicatorType.QUALITY))
                .toList();
        return events.byNoun.keySet().stream()
                .flatMap(noun -> events.unnamed(noun, outputs).stream())
                .toList();
    }

    /** A clause that names an event without a verb of holding continues the one before. */
    private void read(String sentence) {
        String running = "";
        for (String piece : Clauses.of(sentence)) {
            String clause = Clauses.withoutNumber(piece);
            String noun = words.of(Topic.EVENT_NOUNS).endOf(clause);
            if (noun == null) {
                continue;
            }
            Matcher held = HELD.matcher(clause);
            String event = held.matches() ? held.group(1) : clause;
            if (held.matches() || running.equals(noun) && clause.length() <= 16) {
                running = noun;
                SubjectMatter matter = SubjectMatter.of(words, event.substring(0, event.length() - noun.length()));
                if (!matter.isEmpty()) {
                    byNoun.computeIfAbsent(noun, first -> new LinkedHashMap<>()).putIfAbsent(event, matter);
                }
            }
        }
    }

    private List<String> unnamed(String noun, List<ReviewedIndicator> outputs) {
        Map<String, SubjectMatter> events = byNoun.getOrDefault(noun, Map.of());
        List<String> counting = outputs.stream()
                .filter(row -> row.isType(IndicatorType.QUANTITY))
                .map(ReviewedIndicator::nameKey)
                .filter(name -> name.contains(noun))
                .toList();
        boolean counted = counting.stream()
                .anyMatch(
                        name -> SubjectMatter.of(words, name.replace(noun, "")).isEmpty());
        if (events.size() < 2 || counting.isEmpty() || counted || counting.size() >= events.size()) {
            return List.of();
        }
        SubjectMatter named = SubjectMatter.of(
                words,
                outputs.stream()
                        .flatMap(row -> Stream.of(row.writtenName(), row.targetText()))
                        .toArray(String[]::new));
        List<String> unnamed = events.entrySet().stream()
                .filter(event -> !event.getValue().touches(named))
                .map(Map.Entry::getKey)
                .toList();
        return unnamed.size() < events.size() ? unnamed : List.of();
    }
}
