package io.github.jixiao.table;

import org.jspecify.annotations.Nullable;

/**
 * The file a submission was read from.
 *
 * @param name file name as given, or another name a person knows it by
 * @param sha256 lower-case hexadecimal SHA-256 of the bytes, where known
 * @param mediaType media type found by content, where known
 */
public record Source(
        String name, @Nullable String sha256, @Nullable String mediaType) {

    /** A source known by name alone. */
    public static Source named(String name) {
        return new Source(name, null, null);
    }
}
