package io.github.jixiao.reports.html;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indicators of a form by level one and level two, in the order of the form; rows that nobody filled come last in their level one. */
final class IndicatorGroups {
    private final FormWords words;
    private final Map<String, Category> categories = new LinkedHashMap<>();

    IndicatorGroups(PerformanceTargetTable table, FormWords words, int most) {
        this.words = words;
        table.indicators().stream().limit(most).forEach(this::add);
        for (IndicatorType type : IndicatorType.values()) {
            boolean drawn = categories.values().stream().anyMatch(category -> category.holds(type));
            if (table.blankTypes().contains(type) && !drawn) {
                home(type.category()).type(type, null, words);
            }
        }
        table.categoryWeights()
                .forEach((level, weight) -> categories.values().stream()
                        .filter(category -> level == category.level)
                        .forEach(category -> category.weight = weight));
    }

    private void add(Indicator indicator) {
        category(indicator.category(), indicator.categoryLabel())
                .type(indicator.type(), indicator.typeLabel(), words)
                .halves
                .computeIfAbsent(indicator.term(), none -> new ArrayList<>())
                .add(indicator);
    }

    /** What the form calls by one name stands together, though satisfaction may be written under 效益指标. */
    private Category category(@Nullable IndicatorCategory level, @Nullable String label) {
        return categories.computeIfAbsent(key(level, label), none -> new Category(level, words.level(label, level)));
    }

    private Category home(IndicatorCategory level) {
        return categories.values().stream()
                .filter(category -> level == category.level)
                .findFirst()
                .orElseGet(() -> category(level, null));
    }

    private static String key(@Nullable Bilingual level, @Nullable String label) {
        return label != null ? label.replaceAll("\\s", "") : String.valueOf(level);
    }

    Collection<Category> categories() {
        return categories.values();
    }

    /** A level-one indicator. */
    static final class Category {
        private final @Nullable IndicatorCategory level;
        private final String name;
        private final Map<String, Type> types = new LinkedHashMap<>();
        private @Nullable BigDecimal weight;

        private Category(@Nullable IndicatorCategory level, String name) {
            this.level = level;
            this.name = name;
        }

        private Type type(@Nullable IndicatorType level, @Nullable String label, FormWords words) {
            return types.computeIfAbsent(key(level, label), none -> new Type(level, words.level(label, level)));
        }

        private boolean holds(IndicatorType wanted) {
            return types.values().stream().anyMatch(type -> type.level == wanted);
        }

        /** Its name, with the points that the form gives to all of it. */
        String name(FormWords words) {
            return weight == null ? name : words.label("category.weighted", name, ValueText.number(weight));
        }

        Collection<Type> types() {
            return types.values();
        }

        /** How many rows it takes. */
        int height() {
            return types.values().stream().mapToInt(Type::height).sum();
        }
    }

    /** A level-two indicator. */
    static final class Type {
        private final @Nullable IndicatorType level;
        private final String name;
        private final Map<Term, List<Indicator>> halves = new EnumMap<>(Term.class);

        private Type(@Nullable IndicatorType level, String name) {
            this.level = level;
            this.name = name;
        }

        String name() {
            return name;
        }

        /** Its indicators in one half of the form. */
        List<Indicator> of(Term term) {
            return halves.getOrDefault(term, List.of());
        }

        /** How many rows it takes: one even where nobody filled it. */
        int height() {
            return Math.max(
                    1, halves.values().stream().mapToInt(List::size).max().orElse(1));
        }
    }
}
