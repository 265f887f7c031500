package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.DocumentReaders;
import io.github.jixiao.readers.FileType;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.table.Source;

/** Any document of a format is read or refused, and the forms in it can be exchanged. */
final class AnyDocument implements Property {
    private final FileType type;

    AnyDocument(FileType type) {
        this.type = type;
    }

    @Override
    public void check(byte[] input) throws Exception {
        byte[] content = Parts.are(input) ? Parts.pack(input) : input;
        try {
            Document document = DocumentReaders.of(type).orElseThrow().read(Source.named("a"), content);
            Forms.read(document).ifPresent(Exchange::through);
        } catch (UnreadableFileException e) {
            Refusal.check(e);
        }
    }
}
