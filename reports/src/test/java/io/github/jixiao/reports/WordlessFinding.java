package io.github.jixiao.reports;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Wording;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding of which only its rule, its severity and its place matter. */
public final class WordlessFinding {

    private WordlessFinding() {}

    /** A finding about completeness. */
    public static Finding of(String rule, Severity severity, @Nullable Integer table, Location location) {
        return new Finding(
                rule,
                "",
                severity,
                ReviewAspect.COMPLETENESS,
                Basis.of("ARITHMETIC"),
                table,
                location,
                Map.of(),
                "f",
                new NoWords());
    }

    private record NoWords() implements Wording {

        @Override
        public String title(Language language) {
            return "";
        }

        @Override
        public String message(String variant, Map<String, Object> values, Language language) {
            return "";
        }

        @Override
        public String advice(Language language) {
            return "";
        }
    }
}
