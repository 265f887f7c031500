package io.github.jixiao.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a report can be written in. */
public enum ReportFormat {
    /** For a person at a console. */
    TEXT {
        @Override
        public ReportWriter writer() {
            return new TextReport();
        }
    },
    /** For programs, after {@code report.schema.json}. */
    JSON {
        @Override
        public ReportWriter writer() {
            return new JsonReport();
        }
    };

    /** What writes the format. */
    public abstract ReportWriter writer();

    /** The name a user types, for example {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an id, if there is one. */
    public static Optional<ReportFormat> of(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
