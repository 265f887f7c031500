package io.github.jixiao.readers;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Source;

/** Brings the bytes of one format to paragraphs and grids; knows nothing about forms. */
public interface DocumentReader {

    /**
     * Reads a whole file.
     *
     * @param source the file's name, carried into the document
     * @param content all bytes of the file
     * @param allowance what the file may ask of the reader
     * @throws UnreadableFileException when the bytes are damaged, encrypted, hostile or beyond the allowance
     */
    Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException;

    /** Reads a whole file within the standard limits. */
    default Document read(Source source, byte[] content) throws UnreadableFileException {
        return read(source, content, Allowance.within(ReadingLimits.standard()));
    }
}
