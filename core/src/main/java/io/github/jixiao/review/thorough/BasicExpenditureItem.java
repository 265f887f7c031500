package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.IndicatorName;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cost item of a project that is basic expenditure by its nature: the unit's own wages, allowances or running costs.
 *
 * @param place its row
 * @param name as written
 * @param amount as written
 * @param nature the item of basic expenditure
 */
public record BasicExpenditureItem(Place place, String name, String amount, String nature) implements AtPlace {

    static List<BasicExpenditureItem> of(ReviewedTable table) {
        Vocabulary words = table.profile().vocabulary();
        String project = PlainText.compact(table.table().name());
        if (table.table().kind() != TableKind.PROJECT
                || words.of(Topic.BASIC_EXPENDITURE_PROJECTS).occursIn(project)) {
            return List.of();
        }
        List<BasicExpenditureItem> items = new ArrayList<>();
        for (ReviewedIndicator row : table.indicators()) {
            String nature = row.isCost() && row.isFilled() && !row.isDoubtful() ? nature(row.name(), words) : null;
            if (nature != null) {
                Place place = Place.of(row);
                items.add(new BasicExpenditureItem(place, row.writtenName(), row.targetText(), nature));
            }
        }
        return items;
    }

    /** The item of basic expenditure that a name ends with, where nothing before it says that it is somebody else's. */
    private static @Nullable String nature(IndicatorName name, Vocabulary words) {
        String head = name.head().replaceFirst("(?:支出|成本|控制数)$", "");
        String nature = words.of(Topic.BASIC_EXPENDITURE_ITEMS).endOf(head);
        if (nature == null) {
            return null;
        }
        String whose = head.substring(0, head.length() - nature.length());
        return words.of(Topic.OWN_STAFF_WORDS).makesUp(whose) ? nature : null;
    }
}
