package io.github.jixiao.internal;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.internal.FindingCollector.Reported;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order in which a person reads findings: by place in the form, then by rule. */
final class FormOrder implements Comparator<Reported> {
    /** By table, those across tables last; then by row and column. */
    static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> Objects.requireNonNullElse(finding.table(), Integer.MAX_VALUE))
            .thenComparingInt(finding -> orZero(finding.location().row()))
            .thenComparingInt(finding -> orZero(finding.location().column()));

    private static final Comparator<Reported> ORDER = Comparator.comparing(Reported::finding, BY_PLACE)
            .thenComparingInt(reported -> reported.subject().position())
            .thenComparing(reported -> reported.finding().rule())
            .thenComparing(reported -> reported.subject().identity())
            .thenComparing(reported -> reported.finding().variant())
            .thenComparing(reported -> reported.finding().values().toString());

    @Override
    public int compare(Reported first, Reported second) {
        return ORDER.compare(first, second);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
