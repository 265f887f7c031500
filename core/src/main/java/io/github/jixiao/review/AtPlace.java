package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/** Something a finding can be about because it has a place in the form. */
public interface AtPlace extends Subject {

    Place place();

    @Override
    default Location location() {
        return place().location();
    }

    @Override
    default String identity() {
        return place().identity();
    }

    @Override
    default int position() {
        return place().position();
    }

    @Override
    default @Nullable Integer tableIndex() {
        return place().tableIndex();
    }
}
