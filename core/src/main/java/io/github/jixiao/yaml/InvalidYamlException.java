package io.github.jixiao.yaml;

/** A text is no YAML of the plain kind read here. */
public final class InvalidYamlException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** It is no YAML. */
        BROKEN,
        /** The same key stands twice in one map. */
        REPEATED_KEY,
        /** A key is no plain word. */
        ODD_KEY,
        /** A reference ({@code &} or {@code *}), which could make a small file endless. */
        REFERENCE,
        /** A type tag ({@code !}). */
        TAG,
        TOO_DEEP,
        TOO_LONG,
        /** Nothing, or several documents in one file. */
        NOT_ONE_DOCUMENT
    }

    private final Kind kind;
    private final transient YamlPlace place;

    /** @param detail the words it is about, or what the parser says; may be empty */
    InvalidYamlException(Kind kind, YamlPlace place, String detail) {
        super(detail);
        this.kind = kind;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    public YamlPlace place() {
        return place;
    }

    /** The words it is about, or what the parser says; may be empty. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
