package io.github.jixiao.finding;

import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** What a finding is about: a box, a row or a sum of the form. */
public interface Subject {

    /** Where a person finds it. */
    Location location();

    /**
     * What it is called, independent of its place, so that a fingerprint survives when rows move: for example
     * {@code QUANTITY/培训人次}.
     */
    String identity();

    /** Its place in the order of the form, for input that has no rows. */
    int position();

    /** Number of its table in the submission, from 1; {@code null} for what spans tables and for the narrative alone. */
    @Nullable
    Integer tableIndex();
}
