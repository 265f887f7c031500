package io.github.jixiao.table;

import org.jspecify.annotations.Nullable;

/**
 * The file a submission was read from.
 *
 * @param name file name as given, or another name a person knows it by
 * @param sha256 lower-case hexadecimal SHA-256 of the bytes, where known
 * @param mediaType media type found by content, where known
 * @param line the one line of the file that was read, which ends the name: {@code all.jsonl:7}; {@code null} for a whole file
 */
public record Source(
        String name,
        @Nullable String sha256,
        @Nullable String mediaType,
        @Nullable Integer line) {

    /** A whole file. */
    public Source(String name, @Nullable String sha256, @Nullable String mediaType) {
        this(name, sha256, mediaType, null);
    }

    /** A source known by name alone. */
    public static Source named(String name) {
        return new Source(name, null, null);
    }

    /** A line of this file. */
    public Source atLine(int number) {
        return new Source(name + ":" + number, sha256, mediaType, number);
    }

    /** The file that this is a line of, or this. */
    public Source whole() {
        return line == null ? this : new Source(name.substring(0, name.lastIndexOf(':')), sha256, mediaType);
    }
}
