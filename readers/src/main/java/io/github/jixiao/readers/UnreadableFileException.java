package io.github.jixiao.readers;

import io.github.jixiao.ReadError;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, or a place in it that makes no sense: what is wrong, where, and what the sender can do about it.
 *
 * <p>Every text is there in Chinese and in English.
 */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Location location;
    private final transient Bilingual detail;
    private final @Nullable Limit limit;
    private final int allowed;

    /** Why a file could not be read; the texts stand in the bundle {@code read-errors}. */
    public enum Reason {
        NOT_FOUND,
        NOT_READABLE,
        EMPTY,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        BINARY_JUNK,
        BROKEN_JSON,
        UNKNOWN_FIELD,
        WRONG_VALUE,
        NO_TABLE,
        NO_FILE,
        ENCRYPTED,
        DAMAGED,
        HOSTILE,
        NEEDS_OCR,
        TIMED_OUT
    }

    public UnreadableFileException(Reason reason, Location location, String detail) {
        this(reason, location, detail, null);
    }

    /** @param detail a word that reads alike in both languages, such as the name of a format; filled into the message */
    public UnreadableFileException(Reason reason, Location location, String detail, @Nullable Throwable cause) {
        this(reason, location, Bilingual.of(detail), cause);
    }

    public UnreadableFileException(Reason reason, Location location, Bilingual detail) {
        this(reason, location, detail, null);
    }

    /** @param detail the words of the file that are wrong, and what would be right; filled into the message */
    public UnreadableFileException(Reason reason, Location location, Bilingual detail, @Nullable Throwable cause) {
        super(reason + " " + detail.english(), cause);
        this.reason = reason;
        this.location = location;
        this.detail = detail;
        this.limit = null;
        this.allowed = 0;
    }

    private UnreadableFileException(Limit limit, int allowed, Location location, Bilingual part) {
        super(limit + " " + allowed + " " + part.english());
        this.reason = limit.reason();
        this.location = location;
        this.detail = part;
        this.limit = limit;
        this.allowed = allowed;
    }

    /**
     * A file that asks for more than a limit allows.
     *
     * @param allowed the value of the limit
     * @param part the part of the file that does; may be empty
     */
    public static UnreadableFileException beyond(Limit limit, int allowed, Location location, Bilingual part) {
        return new UnreadableFileException(limit, allowed, location, part);
    }

    /**
     * What is wrong with the file and where, for people.
     *
     * @param file the name people know the file by
     */
    public String describe(String file, Language language) {
        return new ReadErrorText(language).message(this, file);
    }

    /**
     * What the sender of the file can do about it.
     *
     * @param file the name people know the file by
     */
    public String remedy(String file, Language language) {
        return new ReadErrorText(language).remedy(this, file);
    }

    /**
     * What is wrong, where, and what to do about it.
     *
     * @param file the name people know the file by
     */
    public Bilingual message(String file) {
        return Bilingual.of(
                describe(file, Language.CHINESE) + remedy(file, Language.CHINESE),
                describe(file, Language.ENGLISH) + " " + remedy(file, Language.ENGLISH));
    }

    /**
     * The same as a report tells it.
     *
     * @param file the name people know the file by
     */
    public ReadError asReadError(String file) {
        return new ReadError(file, reason.name(), location, message(file));
    }

    public Reason reason() {
        return reason;
    }

    public Location location() {
        return location;
    }

    /** The words of the file that are wrong, and what would be right; both sides may be empty. */
    public Bilingual detail() {
        return detail;
    }

    /** The limit that the file is beyond; {@code null} where something else is wrong. */
    public @Nullable Limit limit() {
        return limit;
    }

    /** The value of the limit that the file is beyond. */
    int allowed() {
        return allowed;
    }
}
