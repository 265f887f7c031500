package io.github.jixiao.review;

import io.github.jixiao.table.Placeholder;
import io.github.jixiao.value.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hint of the template that nobody replaced.
 *
 * @param place where it stands
 * @param variant the rule's wording: {@code blank-form} where the whole form is empty
 * @param text the hint
 */
public record TemplateHint(Place place, String variant, String text) implements AtPlace {

    /** Each hint of a filled form once; of a form nobody filled in, the form itself. */
    static List<TemplateHint> of(ReviewedTable reviewed) {
        int index = reviewed.tableIndex();
        if (reviewed.isBlankTemplate()) {
            return List.of(new TemplateHint(new Place(index, "table", 0, reviewed.location()), "blank-form", ""));
        }
        if (!reviewed.isReviewed()) {
            return List.of();
        }
        Map<String, TemplateHint> hints = new LinkedHashMap<>();
        for (Placeholder hint : reviewed.table().placeholders()) {
            String text = PlainText.compact(hint.text());
            hints.putIfAbsent(
                    text, new TemplateHint(new Place(index, "hint/" + text, 0, hint.location()), "", hint.text()));
        }
        return List.copyOf(hints.values());
    }
}
