package io.github.jixiao.readers;

import io.github.jixiao.value.Bilingual;

/** What a file is by its content; a file's name is never asked. */
public enum FileType {
    /** Word since 2007, and WPS Writer saving as such. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Word 97 to 2003, and WPS Writer's own {@code .wps}. */
    DOC("application/msword"),
    /** Excel since 2007, with or without macros, which are never run. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Excel 97 to 2003, and WPS Spreadsheets' own {@code .et}. */
    XLS("application/vnd.ms-excel"),
    PDF("application/pdf"),
    /** The fixed-layout format of GB/T 33190. */
    OFD("application/ofd"),
    HTML("text/html"),
    CSV("text/csv"),
    JSON("application/json"),
    /** Any other text: tab-separated rows, one cell a line, Markdown. */
    TEXT("text/plain"),
    /** A zip of other files. */
    ARCHIVE("application/zip");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Tells the type of a file.
     *
     * @throws UnreadableFileException for an empty, encrypted or damaged file, or a format that no reader knows
     */
    public static FileType of(byte[] content) throws UnreadableFileException {
        return of(content, Allowance.within(ReadingLimits.standard()));
    }

    static FileType of(byte[] content, Allowance allowance) throws UnreadableFileException {
        return Guard.run(Bilingual.of("文件", "file"), () -> FileSignature.typeOf(content, allowance));
    }

    public String mediaType() {
        return mediaType;
    }
}
