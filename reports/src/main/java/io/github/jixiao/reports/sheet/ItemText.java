package io.github.jixiao.reports.sheet;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the sheet about an item, in one language: the same in every format. */
public final class ItemText {
    private final Language language;
    private final Texts texts;

    public ItemText(Language language) {
        this.language = language;
        this.texts = Texts.of(ReviewSheet.class, "review-sheet", language);
    }

    /** A text of the sheet. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The part of the sheet an item stands in. */
    public String part(ReviewItem item) {
        return texts.get("part." + item.aspect().name());
    }

    /** What the reviewer asks about an item. */
    public String question(ReviewItem item) {
        return texts.get("question." + item.name());
    }

    /** The best grade the findings leave, or who is to judge instead. */
    public String grade(ItemReview review) {
        if (review.grade() != null) {
            return review.grade().in(language);
        }
        return texts.get(review.item() == ReviewItem.CONDITIONS ? "grade.none" : "grade.unseen");
    }

    /** How many rules about an item passed, reported and had nothing to say. */
    public String rules(ItemReview review) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("evidence.passed", review.passed());
        counts.put("evidence.reported", review.reported());
        counts.put("evidence.silent", review.silent());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> texts.get(count.getKey(), count.getValue()))
                .collect(Collectors.joining(texts.get("evidence.separator")));
    }

    /** What the grade rests on: how many rules looked, then each finding, the gravest first. */
    public List<String> evidence(ItemReview review) {
        if (review.item() == ReviewItem.CONDITIONS) {
            return List.of(texts.get("evidence.conditions"));
        }
        List<String> evidence = new ArrayList<>();
        evidence.add(rules(review));
        if (review.evidence().isEmpty() && review.isAssessed()) {
            evidence.add(texts.get("evidence.none"));
        }
        review.evidence().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> evidence.add(finding.severity().in(language) + "  " + finding.message(language)));
        return evidence;
    }
}
