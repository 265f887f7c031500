package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.table.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be equal in a finding of the engine and of the twin, apart from the subject. */
public record TwinFinding(
        String rule,
        String variant,
        Severity severity,
        @Nullable Integer table,
        Location location,
        Map<String, Object> values) {

    public static TwinFinding of(Finding finding) {
        return new TwinFinding(
                finding.rule(),
                finding.variant(),
                finding.severity(),
                finding.table(),
                finding.location(),
                finding.values());
    }
}
