package io.github.jixiao.internal;

import io.github.jixiao.internal.FindingCollector.Reported;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order in which a person reads findings: by place in the form, then by rule. */
final class FormOrder implements Comparator<Reported> {
    private static final Comparator<Reported> ORDER = Comparator.comparingInt(FormOrder::row)
            .thenComparingInt(FormOrder::column)
            .thenComparingInt(reported -> reported.subject().position())
            .thenComparing(reported -> reported.finding().rule())
            .thenComparing(reported -> reported.subject().identity())
            .thenComparing(reported -> reported.finding().variant())
            .thenComparing(reported -> reported.finding().values().toString());

    private static int row(Reported reported) {
        return orZero(reported.finding().location().row());
    }

    private static int column(Reported reported) {
        return orZero(reported.finding().location().column());
    }

    @Override
    public int compare(Reported first, Reported second) {
        return ORDER.compare(first, second);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
