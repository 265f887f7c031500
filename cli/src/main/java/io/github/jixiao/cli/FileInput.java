package io.github.jixiao.cli;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** A document of any kind but JSON: one submission. */
final class FileInput {
    /** More than the longest scanned budget book; beyond it the file is refused before it fills the memory. */
    private static final int MEGABYTES = 200;

    private FileInput() {}

    static StreamedSubmission read(Input.File file) {
        try (InputStream content = Files.newInputStream(file.path())) {
            return read(file.name(), whole(content));
        } catch (IOException e) {
            return new Unreadable(Source.named(file.name()), notReadable(e));
        } catch (UnreadableFileException e) {
            return new Unreadable(Source.named(file.name()), e);
        }
    }

    static StreamedSubmission read(String name, byte[] content) {
        Source source = new Source(name, Sha256.of(content), null);
        try {
            Submission read = SubmissionReader.standard().read(name, content);
            Source known = new Source(name, source.sha256(), read.source().mediaType());
            return new Read(source, new Submission(known, read.narrative(), read.tables()));
        } catch (UnreadableFileException e) {
            return new Unreadable(source, e);
        }
    }

    /** All bytes of a document. */
    static byte[] whole(InputStream content) throws IOException, UnreadableFileException {
        int limit = MEGABYTES << 20;
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN, MEGABYTES + " MB");
        }
        return bytes;
    }

    static UnreadableFileException notReadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new UnreadableFileException(Reason.NOT_FOUND, Location.UNKNOWN, "", failure);
        }
        String detail = failure instanceof AccessDeniedException ? "" : String.valueOf(failure.getMessage());
        return new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, detail, failure);
    }
}
