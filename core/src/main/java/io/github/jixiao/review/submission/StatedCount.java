package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.review.wording.NumbersInText.Figure;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count that must be the same wherever the documents of one unit and year state it: how many party branches there are, or how often one
 * and the same piece of work is to be done.
 *
 * @param place its row, or the objective
 * @param variant the rule's wording: empty for how many of something there are, {@code target} for a piece of work
 * @param key what is counted and in which year, comparable between tables
 * @param name what is counted, as written
 * @param number how many
 * @param text as written
 * @param project the project that counts
 */
public record StatedCount(
        Place place, String variant, String key, String name, BigDecimal number, String text, ProjectKey project)
        implements AtPlace, Statement<StatedCount> {
    private static final int SHORTEST_WORK = 6;

    /** The noun behind a number: {@code 基层党组织} of {@code 对77家基层党组织}. */
    private static final Pattern ENTITY = Pattern.compile("^\\p{IsHan}{2,10}");

    private static final Pattern WHOLE_CIRCLE = Pattern.compile("全(?:省|市|县|区|州|旗|镇|乡|系统)(?:共有?|现有|有)?$");

    /** A difference between two tables belongs to neither of them. */
    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }

    @Override
    public int table() {
        Integer index = place.tableIndex();
        return index == null ? 0 : index;
    }

    @Override
    public Object content() {
        return List.of(number, project.key());
    }

    @Override
    public boolean differsFrom(StatedCount other) {
        return number.compareTo(other.number) != 0;
    }

    /** Whether the other count speaks of the same thing: always for what there is, only within one piece of work for targets. */
    @Override
    public boolean isComparableWith(StatedCount other) {
        return variant.isEmpty()
                || !project.key().isEmpty()
                        && !other.project.key().isEmpty()
                        && (project.key().contains(other.project.key())
                                || other.project.key().contains(project.key()));
    }

    static List<StatedCountDifference> differences(List<ReviewedTable> tables) {
        List<StatedCount> counts =
                tables.stream().flatMap(table -> of(table).stream()).toList();
        return Statement.differences(counts, StatedCountDifference::new);
    }

    static List<StatedCount> of(ReviewedTable table) {
        Collector counts = new Collector(table);
        if (!table.isDepartment()) {
            table.indicators().stream()
                    .filter(row -> row.term() == Term.ANNUAL && row.isFilled() && !row.isDoubtful())
                    .forEach(counts::read);
        }
        String objective = table.table().objectives().annual().value();
        if (objective != null) {
            counts.wholeCircles(table.head().annualObjectivePlace(), objective);
        }
        return counts.found;
    }

    /** Collects the counts of one table. */
    private static final class Collector {
        private final Vocabulary words;
        private final ProjectKey project;
        private final String year;
        private final List<StatedCount> found = new ArrayList<>();

        Collector(ReviewedTable table) {
            this.words = table.profile().vocabulary();
            this.project = ProjectKey.of(table);
            FiscalYear fiscalYear = table.table().fiscalYear();
            this.year = fiscalYear == null ? "" : String.valueOf(fiscalYear.value());
        }

        void read(ReviewedIndicator row) {
            Place place = Place.of(row);
            TargetValue target = row.indicator().target();
            if (target instanceof Quantitative number && row.comparison() == Comparison.EQUAL && row.isCounted()) {
                entity(place, row.nameKey(), number.number(), row.writtenName() + " " + row.targetText());
            }
            if (row.targetText().contains("全覆盖")) {
                for (Figure figure : figures(row.targetText())) {
                    entityAfter(place, figure, row.targetText());
                }
            }
            if (row.isType(IndicatorType.QUANTITY) && row.nameKey().length() >= SHORTEST_WORK) {
                work(place, row, target);
            }
        }

        private void work(Place place, ReviewedIndicator row, TargetValue target) {
            if (target instanceof TargetValue.Composite composite) {
                composite.parts().forEach(part -> workPart(place, row, part));
            } else {
                workPart(place, row, target);
            }
        }

        private void workPart(Place place, ReviewedIndicator row, TargetValue target) {
            if (target instanceof Quantitative number && number.unit() != null && number.money() == null) {
                String subject = PlainText.compact(number.subject());
                String key = year + "/" + row.nameKey() + "/" + subject + "/" + number.unit();
                String name = subject.isEmpty() ? row.writtenName() : row.writtenName() + "—" + subject;
                found.add(new StatedCount(place, "target", key, name, number.number(), number.text(), project));
            }
        }

        private List<Figure> figures(String text) {
            return NumbersInText.in(text, words).stream()
                    .filter(Figure::counted)
                    .toList();
        }

        private void entityAfter(Place place, Figure figure, String text) {
            String plain = NumbersInText.plain(text);
            int end = figure.at() + figure.number().length() + figure.unit().length();
            BigDecimal number = figure.value();
            if (number == null || end > plain.length() || !plain.startsWith(figure.number(), figure.at())) {
                return;
            }
            Matcher noun = ENTITY.matcher(plain.substring(end));
            if (noun.find()) {
                String longest = words.of(Topic.COUNTED_ENTITIES).words().stream()
                        .filter(entity -> isEntityFirst(noun.group(), entity))
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
                if (!longest.isEmpty()) {
                    add(place, longest, number, text);
                }
            }
        }

        /** Whether a text begins with an entity, be it after words of its circle. */
        private boolean isEntityFirst(String text, String entity) {
            int at = text.indexOf(entity);
            return at >= 0 && scopes().makesUp(text.substring(0, at));
        }

        private void entity(Place place, String name, BigDecimal number, String text) {
            String entity = words.of(Topic.COUNTED_ENTITIES).endOf(name);
            if (entity != null && scopes().makesUp(name.substring(0, name.length() - entity.length()))) {
                add(place, entity, number, text);
            }
        }

        void wholeCircles(Place place, String text) {
            String plain = NumbersInText.plain(text);
            for (Figure figure : figures(plain)) {
                if (WHOLE_CIRCLE.matcher(plain.substring(0, figure.at())).find()) {
                    entityAfter(place, figure, plain);
                }
            }
        }

        private WordSet scopes() {
            return words.of(Topic.SCOPE_WORDS);
        }

        private void add(Place place, String entity, BigDecimal number, String text) {
            found.add(new StatedCount(place, "", year + "/" + entity, entity, number, text, project));
        }
    }
}
