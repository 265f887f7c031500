package io.github.jixiao.readers.json;

import io.github.jixiao.table.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in JSON input. Spots share their beginnings, so that a spot for every value costs little.
 *
 * @param parent the object or array around it; {@code null} for the root
 * @param token the member name or element number; empty for the root
 * @param line line of the input, from 1
 */
record Spot(@Nullable Spot parent, String token, int line) {

    static Spot root(int line) {
        return new Spot(null, "", line);
    }

    Spot child(String name, int childLine) {
        return new Spot(this, name, childLine);
    }

    Spot child(int index, int childLine) {
        return child(Integer.toString(index), childLine);
    }

    /** How many values lie one in the other from the root to here: 1 for the root. */
    int depth() {
        int depth = 1;
        for (Spot spot = this; spot.parent != null; spot = spot.parent) {
            depth++;
        }
        return depth;
    }

    /** The JSON Pointer, for example {@code /tables/0/kind}. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Spot spot = this; spot.parent != null; spot = spot.parent) {
            pointer.insert(0, spot.token.replace("~", "~0").replace("/", "~1")).insert(0, '/');
        }
        return pointer.toString();
    }

    Location location() {
        return Location.atPointer(pointer());
    }

    /** The location of something wrong: the line too. */
    Location locationWithLine() {
        return location().withLine(line);
    }
}
