package io.github.jixiao.readers;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Source;

/** A reader behind a {@link Guard}. */
final class GuardedReader implements DocumentReader {

    private final DocumentReader reader;

    GuardedReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        return Guard.around(() -> reader.read(source, content, allowance), allowance);
    }
}
