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
     * @throws UnreadableFileException when the bytes are damaged, encrypted, hostile or beyond {@link ReadingLimits}
     */
    Document read(Source source, byte[] content) throws UnreadableFileException;
}
