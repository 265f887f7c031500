package io.github.jixiao.readers;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Source;

/** A reader behind a {@link Guard}. */
final class GuardedReader implements DocumentReader {

    private final FileType type;
    private final DocumentReader reader;

    GuardedReader(FileType type, DocumentReader reader) {
        this.type = type;
        this.reader = reader;
    }

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        return Guard.around(type.name(), allowance, () -> reader.read(source, content, allowance));
    }
}
