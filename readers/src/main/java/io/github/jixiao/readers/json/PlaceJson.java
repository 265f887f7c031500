package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Entry.Presence;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands under {@code places} for one box: its location, and the rest of the entry where value and location do not tell it.
 *
 * <ul>
 *   <li>{@code presence}: left out for a box that holds its value, and for a blank one
 *   <li>{@code written}: the words in the box, where they differ from the location's {@code text} or, without that, from the value
 * </ul>
 */
final class PlaceJson {
    private static final String PRESENCE = "presence";
    private static final String WRITTEN = "written";

    private PlaceJson() {}

    static <T> Entry<T> read(JsonObject place, @Nullable T value) throws UnreadableFileException {
        Location location = LocationJson.read(place);
        Presence presence = place.oneOf(Presence.class, PRESENCE);
        String written = place.text(WRITTEN);
        place.refuseOthers();
        if (presence == null) {
            presence = impliedPresence(value);
        }
        if ((value != null) != (presence == Presence.FILLED)) {
            throw JsonFault.wrongValue(
                    new JsonValue.Text(place.spotOf(PRESENCE), presence.name()),
                    Bilingual.of("与所填的值矛盾", "contradicts the value of the box"));
        }
        if (presence != Presence.FILLED && presence != Presence.UNREADABLE) {
            return new Entry<>(presence, null, null, location);
        }
        String text = written == null ? impliedText(value, location) : written;
        if (text == null) {
            throw JsonFault.missing(place.spotOf(WRITTEN));
        }
        return new Entry<>(presence, text, value, location);
    }

    static void write(JsonOutput out, Entry<?> entry) throws IOException {
        LocationJson.writeMembers(out, entry.location());
        if (entry.presence() != impliedPresence(entry.value())) {
            out.word(PRESENCE, entry.presence());
        }
        if (!Objects.equals(entry.text(), impliedText(entry.value(), entry.location()))) {
            out.textIfAny(WRITTEN, entry.text());
        }
    }

    private static Presence impliedPresence(@Nullable Object value) {
        return value == null ? Presence.BLANK : Presence.FILLED;
    }

    private static @Nullable String impliedText(@Nullable Object value, Location location) {
        if (location.text() != null) {
            return location.text();
        }
        return value == null ? null : words(value);
    }

    /** A value in words, for a box of which only the value is known. */
    static String words(Object value) {
        return value instanceof ImplementationPeriod period ? period.text() : value.toString();
    }
}
