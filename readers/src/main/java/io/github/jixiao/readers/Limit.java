package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import java.util.Locale;

/** What a file may ask of its reader. Beyond it the file is refused, and no other file with it. */
public enum Limit {
    /** Bytes of one file; JSON that is streamed may be longer. */
    FILE_BYTES(64 << 20),

    /** Bytes that one entry of a zip, a .docx, an .xlsx or an OFD may unpack to. */
    ENTRY_BYTES(64 << 20),

    /** How many times its packed size an entry may unpack to. */
    INFLATION(100),

    /** Entries in one zip, .docx, .xlsx or OFD; for zips inside zips, entries in all of them together. */
    ENTRIES(1_000),

    /** Zips inside one another. */
    ARCHIVE_DEPTH(3),

    /** Elements inside one another in an XML part. */
    XML_DEPTH(200),

    /** Characters of text in one document. */
    TEXT_CHARACTERS(10_000_000),

    /** Rows times columns of one table. */
    GRID_POSITIONS(1_000_000),

    /** Indicators in all tables of one document, be it JSON. */
    INDICATORS(10_000),

    /** Pages of a PDF or an OFD. */
    PAGES(500),

    /** Seconds for one file. */
    SECONDS(30);

    private static final int MEGABYTE = 1 << 20;

    private final int standard;

    Limit(int standard) {
        this.standard = standard;
    }

    /** The value in {@link ReadingLimits#standard()}. */
    public int standard() {
        return standard;
    }

    /** Why a file beyond the limit is refused. */
    Reason reason() {
        return switch (this) {
            case INFLATION, XML_DEPTH, ARCHIVE_DEPTH -> Reason.HOSTILE;
            case SECONDS -> Reason.TIMED_OUT;
            default -> Reason.TOO_LARGE;
        };
    }

    /** A value of the limit for people: whole megabytes as such, thousands parted. */
    String shown(int value) {
        boolean bytes = this == FILE_BYTES || this == ENTRY_BYTES;
        if (bytes && value % MEGABYTE == 0) {
            return value / MEGABYTE + " MB";
        }
        return String.format(Locale.ROOT, "%,d", value) + (bytes ? " B" : "");
    }
}
