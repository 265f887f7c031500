package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.SubjectMatter;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cost item for which no quantity or quality indicator says what the money brings about (财预〔2021〕101号 二（二）). Only told where the
 * form's other cost items are named after the work they pay for.
 *
 * @param place its row
 * @param name as written
 * @param amount as written
 */
public record UnmatchedCost(Place place, String name, String amount) implements AtPlace {
    private static final int FEWEST_ITEMS = 5;

    static List<UnmatchedCost> of(ReviewedTable table) {
        Vocabulary words = table.profile().vocabulary();
        List<ReviewedIndicator> items =
                table.indicators().stream().filter(UnmatchedCost::isItem).toList();
        if (items.size() < FEWEST_ITEMS) {
            return List.of();
        }
        String[] outputs = table.indicators().stream()
                .filter(row -> row.isType(IndicatorType.QUANTITY) || row.isType(IndicatorType.QUALITY))
                .flatMap(row -> Stream.of(row.writtenName(), row.targetText()))
                .toArray(String[]::new);
        SubjectMatter output = SubjectMatter.of(words, outputs);
        List<UnmatchedCost> unmatched = items.stream()
                .filter(item -> {
                    SubjectMatter matter = SubjectMatter.of(words, item.writtenName());
                    return !matter.isEmpty() && !matter.touches(output);
                })
                .map(UnmatchedCost::of)
                .toList();
        boolean namedAfterWork = unmatched.size() * 4 <= items.size();
        return namedAfterWork ? unmatched : List.of();
    }

    private static boolean isItem(ReviewedIndicator row) {
        return row.isCost()
                && row.term() == Term.ANNUAL
                && row.isFilled()
                && row.isAdditiveAmount()
                && !row.isDoubtful()
                && !row.name().isTotalCost();
    }

    private static UnmatchedCost of(ReviewedIndicator item) {
        Place place = Place.of(item);
        return new UnmatchedCost(place, item.writtenName(), item.targetText());
    }
}
