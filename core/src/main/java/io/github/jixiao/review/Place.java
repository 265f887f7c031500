package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** A box of the form as the subject of a finding. */
public record Place(@Nullable Integer tableIndex, String identity, int position, Location location) implements Subject {

    /** The place of another subject. */
    public static Place of(Subject subject) {
        return new Place(subject.tableIndex(), subject.identity(), subject.position(), subject.location());
    }

    /** The same place as the subject of another name. */
    public Place named(String newIdentity) {
        return new Place(tableIndex, newIdentity, position, location);
    }

    /** The same subject in another box. */
    public Place at(Location newLocation) {
        return new Place(tableIndex, identity, position, newLocation);
    }
}
