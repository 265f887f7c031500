package io.github.jixiao.review;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which levels of the indicator block are filled. */
final class TypeCoverage {
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
    private final Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
    private final Set<IndicatorCategory> categories = EnumSet.noneOf(IndicatorCategory.class);

    TypeCoverage(ReviewedTable table) {
        this.table = table;
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

    boolean isEmpty() {
        return types.isEmpty() && categories.isEmpty();
    }

    /** What is missing, as facts. A level one of which all is missing is one gap, not several. */
    List<Object> gaps() {
        List<Object> gaps = new ArrayList<>();
        for (IndicatorCategory category : IndicatorCategory.values()) {
            if (!fills(category)) {
                gaps.add(new MissingCategory(place(category), category));
            }
        }
        for (IndicatorType type : OUTPUTS) {
            if (fills(IndicatorCategory.OUTPUT) && !fills(type) && !isFilledWithoutType(IndicatorCategory.OUTPUT)) {
                gaps.add(new MissingType(place(type), type));
            }
        }
        for (IndicatorType type : IndicatorType.values()) {
            if (table.table().blankTypes().contains(type)
                    && !ASKED_FOR.contains(type)
                    && !fills(type)
                    && fills(type.category())) {
                gaps.add(new EmptyTypeRow(place(type), type));
            }
        }
        return gaps;
    }

    private Place place(Enum<?> level) {
        return new Place(table.tableIndex(), "level/" + level.name(), 1000, table.location());
    }
}
