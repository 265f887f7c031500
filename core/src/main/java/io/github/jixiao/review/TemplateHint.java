package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hint of the template that nobody replaced.
 *
 * @param place where it stands
 * @param variant the rule's wording: {@code blank-form} where the whole form is empty
 * @param text the hint
 */
public record TemplateHint(Place place, String variant, String text) implements AtPlace {

    private static final Pattern YEAR = Pattern.compile("20[×xX*]{2}年?");

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
        addYears(reviewed, hints);
        addNames(reviewed, hints);
        return List.copyOf(hints.values());
    }

    /** Names of indicators that are still those of the template: {@code 指标2：}. */
    private static void addNames(ReviewedTable reviewed, Map<String, TemplateHint> hints) {
        for (ReviewedIndicator row : reviewed.indicators()) {
            String name = row.nameKey();
            if (name.contains("指标") && TargetValue.parse(name) instanceof TargetValue.Blank) {
                Place place = Place.of(row).named("hint/" + row.identity());
                hints.putIfAbsent(name, new TemplateHint(place, "", row.writtenName()));
            }
        }
    }

    /** Years of the template, 20××年, inside an objective that was filled in otherwise. */
    private static void addYears(ReviewedTable reviewed, Map<String, TemplateHint> hints) {
        Objectives objectives = reviewed.table().objectives();
        for (Entry<String> box :
                List.of(objectives.annual(), objectives.mediumTerm(), objectives.implementationPeriod())) {
            Matcher year = YEAR.matcher(PlainText.compact(box.orElse("")));
            if (year.find() && hints.keySet().stream().noneMatch(hint -> hint.contains(year.group()))) {
                Place place = new Place(reviewed.tableIndex(), "hint/" + year.group(), 0, box.location());
                hints.put(year.group(), new TemplateHint(place, "", year.group()));
            }
        }
    }
}
