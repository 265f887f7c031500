package io.github.jixiao.cli;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/** A document of any kind but JSON: one submission. */
final class FileInput {

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
        Source source = Source.named(name);
        try {
            return new Read(source, SubmissionReader.standard().read(name, content));
        } catch (UnreadableFileException e) {
            return new Unreadable(source, e);
        }
    }

    /** All bytes of a document; refuses one that is too large before it fills the memory. */
    static byte[] whole(InputStream content) throws IOException, UnreadableFileException {
        byte[] bytes = content.readNBytes(ReadingLimits.FILE_BYTES + 1);
        if (bytes.length > ReadingLimits.FILE_BYTES) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE, Location.UNKNOWN, (ReadingLimits.FILE_BYTES >> 20) + " MB");
        }
        return bytes;
    }

    static UnreadableFileException notReadable(IOException failure) {
        Reason reason = failure instanceof NoSuchFileException ? Reason.NOT_FOUND : Reason.NOT_READABLE;
        return new UnreadableFileException(reason, Location.UNKNOWN, "", failure);
    }
}
