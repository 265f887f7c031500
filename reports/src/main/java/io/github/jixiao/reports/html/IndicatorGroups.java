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
    private final Map<Object, Category> categories = new LinkedHashMap<>();

    IndicatorGroups(PerformanceTargetTable table, FormWords words, int most) {
        this.words = words;
        table.indicators().stream().limit(most).forEach(this::add);
        for (IndicatorType type : IndicatorType.values()) {
            boolean drawn = categories.values().stream().anyMatch(category -> category.types.containsKey(type));
            if (table.blankTypes().contains(type) && !drawn) {
                category(type.category(), null).type(type, null, words);
            }
        }
        table.categoryWeights().forEach((level, weight) -> {
            Category category = categories.get(level);
            if (category != null) {
                category.weight = weight;
            }
        });
    }

    private void add(Indicator indicator) {
        category(indicator.category(), indicator.categoryLabel())
                .type(indicator.type(), indicator.typeLabel(), words)
                .halves
                .computeIfAbsent(indicator.term(), none -> new ArrayList<>())
                .add(indicator);
    }

    private Category category(@Nullable IndicatorCategory level, @Nullable String label) {
        return categories.computeIfAbsent(key(level, label), none -> new Category(words.level(label, level)));
    }

    private static Object key(@Nullable Bilingual level, @Nullable String label) {
        return level != null ? level : String.valueOf(label);
    }

    Collection<Category> categories() {
        return categories.values();
    }

    /** A level-one indicator. */
    static final class Category {
        private final String name;
        private final Map<Object, Type> types = new LinkedHashMap<>();
        private @Nullable BigDecimal weight;

        private Category(String name) {
            this.name = name;
        }

        private Type type(@Nullable IndicatorType level, @Nullable String label, FormWords words) {
            return types.computeIfAbsent(key(level, label), none -> new Type(words.level(label, level)));
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
        private final String name;
        private final Map<Term, List<Indicator>> halves = new EnumMap<>(Term.class);

        private Type(String name) {
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
