package io.github.jixiao.pack;

import java.io.IOException;
import java.nio.file.Path;

/** Reads decision tables. The artifact {@code jixiao-decision-tables} has one, found with {@link java.util.ServiceLoader}. */
public interface DecisionTableReader {

    /**
     * Reads a workbook or a file of comma-separated values.
     *
     * @throws IOException if the file cannot be opened
     * @throws InvalidRulePackException if it is no decision table; a single row that is wrong is a broken rule
     */
    DecisionTable read(Path file) throws IOException, InvalidRulePackException;
}
