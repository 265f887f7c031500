package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader had to put right in the layout of a table before it could be understood.
 *
 * @param place the first place put right
 * @param count places put right
 * @param kinds what was done, each once
 */
public record LayoutRepair(Place place, int count, List<Kind> kinds) implements AtPlace {

    /** What can be wrong with a layout. */
    public enum Kind implements Bilingual {
        SHIFTED("错位的行", "rows out of place"),
        CUT("被断开的单元格", "cells cut in two"),
        SHARED("合并在一起的指标值", "values merged into one cell");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }

        private static @Nullable Kind of(Repair repair) {
            return switch (repair.kind()) {
                case SHIFTED_ROW -> SHIFTED;
                case JOINED_CELL -> CUT;
                case SPLIT_VALUE, SHARED_VALUE -> SHARED;
                case CLOSED_NUMBER, DOUBTFUL_CHARACTER, TRACKED_CHANGE, HIDDEN_CONTENT, UNCLAIMED -> null;
            };
        }
    }

    /** What was put right in a table; {@code null} if nothing was. */
    static @Nullable LayoutRepair of(ReviewedTable table) {
        List<Repair> repairs = table.table().repairs().stream()
                .filter(repair -> Kind.of(repair) != null)
                .toList();
        if (repairs.isEmpty()) {
            return null;
        }
        List<Kind> kinds = repairs.stream()
                .map(Kind::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        Place place = new Place(table.tableIndex(), "layout", 0, repairs.get(0).location());
        return new LayoutRepair(place, repairs.size(), kinds);
    }
}
