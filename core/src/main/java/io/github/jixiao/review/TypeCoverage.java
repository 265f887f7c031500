package io.github.jixiao.review;

import io.github.jixiao.rule.RequiredTypes;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which levels of the indicator block are filled. */
public final class TypeCoverage {
    private static final Set<IndicatorType> OUTPUTS =
            EnumSet.of(IndicatorType.QUANTITY, IndicatorType.QUALITY, IndicatorType.TIMELINESS);

    /** Types for which a rule of their own asks. */
    private static final Set<IndicatorType> ASKED_FOR = EnumSet.of(
            IndicatorType.QUANTITY,
            IndicatorType.QUALITY,
            IndicatorType.TIMELINESS,
            IndicatorType.COST,
            IndicatorType.ECONOMIC_COST,
            IndicatorType.SERVICE_RECIPIENT_SATISFACTION);

    private final ReviewedTable table;
    private final List<RequiredTypes> required;
    private final Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
    private final Set<IndicatorCategory> categories = EnumSet.noneOf(IndicatorCategory.class);

    TypeCoverage(ReviewedTable table) {
        this.table = table;
        this.required = table.requiredTypes();
        for (ReviewedIndicator row : table.indicators()) {
            if (!row.isNamed()) {
                continue;
            }
            IndicatorType type = row.type();
            if (type != null) {
                types.add(type);
                categories.add(type.category());
            }
            if (row.indicator().category() != null && type == null) {
                categories.add(row.indicator().category());
            }
        }
    }

    boolean fills(IndicatorType type) {
        return types.contains(type);
    }

    /** 成本 under 产出, as in the 2015 layout, does not make the outputs filled. */
    boolean fills(IndicatorCategory category) {
        return switch (category) {
            case OUTPUT -> OUTPUTS.stream().anyMatch(types::contains) || isFilledWithoutType(IndicatorCategory.OUTPUT);
            case COST -> types.stream().anyMatch(IndicatorType::isCost) || isFilledWithoutType(IndicatorCategory.COST);
            default -> categories.contains(category);
        };
    }

    private boolean isFilledWithoutType(IndicatorCategory category) {
        return table.indicators().stream()
                .anyMatch(row ->
                        row.isNamed() && row.type() == null && row.indicator().category() == category);
    }

    public boolean isEmpty() {
        return types.isEmpty() && categories.isEmpty();
    }

    /** What is missing, as facts. A level one of which all is missing is one gap, not several. */
    List<Object> gaps() {
        List<Object> gaps = new ArrayList<>();
        for (IndicatorCategory category : IndicatorCategory.values()) {
            if (!fills(category)) {
                boolean excusable = category == IndicatorCategory.SATISFACTION && table.isInternalProject();
                gaps.add(new MissingCategory(place(category), category, requiredFor(category), excusable));
            }
        }
        for (IndicatorType type : OUTPUTS) {
            if (fills(IndicatorCategory.OUTPUT) && !fills(type) && !isFilledWithoutType(IndicatorCategory.OUTPUT)) {
                gaps.add(new MissingType(place(type), type, requiredFor(type)));
            }
        }
        for (IndicatorType type : IndicatorType.values()) {
            if (!ASKED_FOR.contains(type) && !fills(type) && fills(type.category())) {
                Bilingual requiredFor = requiredFor(type);
                if (requiredFor != null || isPrintedInVain(type)) {
                    gaps.add(new EmptyTypeRow(place(type), type, requiredFor));
                }
            }
        }
        return gaps;
    }

    private boolean isPrintedInVain(IndicatorType type) {
        return table.table().blankTypes().contains(type)
                && !table.profile().requirements().optional().contains(type);
    }

    /** Whether the profile requires a row of this table that no rule of its own asks for. */
    boolean requiresMoreRows() {
        return required.stream().anyMatch(kind -> !ASKED_FOR.containsAll(kind.types()));
    }

    private @Nullable Bilingual requiredFor(IndicatorCategory category) {
        return switch (category) {
            case COST -> requiredFor(IndicatorType::isCost);
            case SATISFACTION -> requiredFor(IndicatorType.SERVICE_RECIPIENT_SATISFACTION);
            case OUTPUT, BENEFIT -> null;
        };
    }

    private @Nullable Bilingual requiredFor(IndicatorType type) {
        return requiredFor(type::equals);
    }

    /** The first kind of project, among those that the table is of, which must have such a type. */
    private @Nullable Bilingual requiredFor(Predicate<IndicatorType> wanted) {
        return required.stream()
                .filter(kind -> kind.types().stream().anyMatch(wanted))
                .map(RequiredTypes::title)
                .findFirst()
                .orElse(null);
    }

    private Place place(Enum<?> level) {
        return table.place("level/" + level.name(), FormSection.INDICATORS);
    }
}
