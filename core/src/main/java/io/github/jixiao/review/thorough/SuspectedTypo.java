package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like a slip of the keyboard.
 *
 * @param place the first cell that holds them
 * @param written the words
 * @param meant what was probably meant
 */
public record SuspectedTypo(Place place, String written, String meant) implements AtPlace {
    private static final Pattern TWICE = Pattern.compile("(机关|单位|部门|经费|资金|支出|项目)\\1");
    private static final Pattern AT_LEAST = Pattern.compile("不少(?=\\d)");
    private static final Pattern REPORTED = Pattern.compile("向(?:上级|党委|政府|省委|市委|县委|区委|州委|组织|领导)反应");

    static List<SuspectedTypo> of(ReviewedTable table) {
        Finder finder = new Finder(table);
        finder.read(
                table.head().annualObjectivePlace(),
                table.table().objectives().annual().value());
        for (AnnualTask task : table.table().tasks()) {
            Place place = new Place(
                    table.tableIndex(), "task/" + task.name().orElse(""), FormSection.TASKS.first(), task.location());
            finder.read(place, task.name().value());
            finder.read(place, task.content().value());
        }
        for (ReviewedIndicator row : table.indicators()) {
            Place place = Place.of(row);
            finder.read(place, row.writtenName());
            finder.read(place, row.targetText());
            finder.read(place, row.indicator().definition());
            finder.read(place, row.indicator().remarks());
            finder.read(place, row.indicator().scoring());
        }
        return finder.found;
    }

    /** Reads cell after cell and tells each slip once. */
    private static final class Finder {
        private final WordSet slips;
        private final Map<String, String> meant;
        private final Set<String> met = new HashSet<>();
        private final List<SuspectedTypo> found = new ArrayList<>();

        Finder(ReviewedTable table) {
            this.meant = table.profile().vocabulary().of(Topic.SUSPECTED_TYPOS).words().stream()
                    .filter(pair -> pair.indexOf(':') > 0)
                    .collect(Collectors.toMap(
                            pair -> pair.substring(0, pair.indexOf(':')),
                            pair -> pair.substring(pair.indexOf(':') + 1),
                            (first, second) -> first));
            this.slips = new WordSet(meant.keySet());
        }

        void read(Place place, @Nullable String text) {
            if (text == null) {
                return;
            }
            String plain = PlainText.compact(text);
            String slip = slips.firstIn(plain);
            if (slip != null) {
                add(place, slip, meant.getOrDefault(slip, ""));
            }
            Matcher twice = TWICE.matcher(plain);
            if (twice.find()) {
                add(place, twice.group(), twice.group(1));
            }
            if (AT_LEAST.matcher(plain).find()) {
                add(place, "不少", "不少于");
            }
            Matcher reported = REPORTED.matcher(plain);
            if (reported.find()) {
                add(place, reported.group(), reported.group().replace("反应", "反映"));
            }
        }

        private void add(Place place, String written, String right) {
            if (met.add(written)) {
                Place own = place.named(place.identity() + "/" + written);
                found.add(new SuspectedTypo(own, written, right));
            }
        }
    }
}
