package io.github.jixiao.table;

import java.util.List;

/**
 * One document with one or more target tables and the running text around them.
 *
 * @param source the file
 * @param narrative what the text around the tables states
 * @param tables the tables, in the order of the document
 */
public record Submission(Source source, Narrative narrative, List<PerformanceTargetTable> tables) {

    public Submission {
        tables = List.copyOf(tables);
    }

    /** A submission of tables alone. */
    public static Submission of(String name, PerformanceTargetTable... tables) {
        return new Submission(Source.named(name), Narrative.EMPTY, List.of(tables));
    }
}
