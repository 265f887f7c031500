package io.github.jixiao.reports;

import io.github.jixiao.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what a person calls the place where it was made.
 *
 * @param file name of the file
 * @param table number of the table in the file, from 1; {@code null} for a finding across tables
 * @param project what a person calls the table; empty for a finding across tables
 * @param place where in the table
 * @param finding the finding
 */
public record PlacedFinding(String file, @Nullable Integer table, String project, String place, Finding finding) {}
