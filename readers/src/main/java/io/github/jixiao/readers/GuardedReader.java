package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;

/** Keeps whatever a library throws at an odd file to that file: no unchecked exception leaves it, nor an exhausted stack or heap. */
final class GuardedReader implements DocumentReader {

    private final DocumentReader reader;

    GuardedReader(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public Document read(Source source, byte[] content) throws UnreadableFileException {
        try {
            return reader.read(source, content);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, Location.UNKNOWN, e.getClass().getSimpleName(), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN, "OutOfMemoryError", e);
        }
    }
}
