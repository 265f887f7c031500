package io.github.jixiao.readers;

/** What a file may ask of its reader. Beyond these the file is refused, and no other file with it. */
public final class ReadingLimits {

    /** Bytes of one file. */
    public static final int FILE_BYTES = 64 << 20;

    /** Bytes that one entry of a zip, a .docx, an .xlsx or an OFD may unpack to. */
    public static final int ENTRY_BYTES = 64 << 20;

    /** Entries in one zip. */
    public static final int ENTRIES = 1_000;

    /** How many times its packed size an entry may unpack to, once past {@link #INFLATION_FREE_BYTES}. */
    public static final int INFLATION = 100;

    /** Unpacked bytes up to which no ratio is asked for. */
    public static final int INFLATION_FREE_BYTES = 100 << 10;

    /** Characters of text in one document. */
    public static final int TEXT_CHARACTERS = 10_000_000;

    /** Rows times columns of one table. */
    public static final int GRID_POSITIONS = 1_000_000;

    /** Columns that one cell may span. */
    public static final int COLUMN_SPAN = 1_000;

    /** Pages of a paged document. */
    public static final int PAGES = 500;

    /** Elements inside one another in an XML part. */
    public static final int XML_DEPTH = 200;

    private ReadingLimits() {}
}
