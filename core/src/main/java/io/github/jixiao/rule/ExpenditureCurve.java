package io.github.jixiao.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of the year's money should be planned to be spent by when, so that a plan below it is called slow.
 *
 * @param floors per cent of the budget, counted from the start of the year, by month (1 to 12)
 */
public record ExpenditureCurve(Map<Integer, BigDecimal> floors) {

    private static final ExpenditureCurve STANDARD =
            new ExpenditureCurve(Map.of(6, BigDecimal.valueOf(40), 10, BigDecimal.valueOf(80)));

    public ExpenditureCurve {
        floors = Map.copyOf(floors);
    }

    /** Forty per cent by the end of June, eighty by the end of October. */
    public static ExpenditureCurve standard() {
        return STANDARD;
    }

    /** The least that should be planned by the end of a month; {@code null} where nothing is expected by then. */
    public @Nullable BigDecimal floor(int month) {
        return floors.get(month);
    }
}
