package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** A box of the form as the subject of a finding. */
public record Place(@Nullable Integer tableIndex, String identity, int position, Location location)
        implements Subject {}
