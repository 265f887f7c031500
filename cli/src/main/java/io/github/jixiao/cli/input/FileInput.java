package io.github.jixiao.cli.input;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.FileType;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.PackedFile;
import io.github.jixiao.readers.archive.PackedFiles;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads documents of any kind but JSON: one submission each. */
final class FileInput {
    private static final int ZIP_SIGNATURE = 0x504B0304;

    private final ReadingLimits limits;
    private final SubmissionReader reader;
    private final boolean tracing;

    /** @param tracing whether to tell what each piece of a document was taken for */
    FileInput(ReadingLimits limits, boolean tracing) {
        this.limits = limits;
        SubmissionReader within = SubmissionReader.within(limits);
        this.reader = tracing ? within.tracing() : within;
        this.tracing = tracing;
    }

    ReadingLimits limits() {
        return limits;
    }

    StreamedSubmission read(Input.File file) {
        try (InputStream content = Files.newInputStream(file.path())) {
            return read(file.name(), whole(content));
        } catch (IOException | OutOfMemoryError e) {
            return new Unreadable(Source.named(file.name()), notReadable(e));
        } catch (UnreadableFileException e) {
            return new Unreadable(Source.named(file.name()), e);
        }
    }

    StreamedSubmission read(PackedFile file) {
        try {
            return read(file.name(), content(file));
        } catch (UnreadableFileException e) {
            return new Unreadable(Source.named(file.name()), e);
        }
    }

    /** The bytes of a file in a zip. */
    byte[] content(PackedFile file) throws UnreadableFileException {
        return file.content(Allowance.within(limits));
    }

    StreamedSubmission read(String name, byte[] content) {
        Source source = Source.named(name);
        try {
            List<StreamedSubmission> traced = tracing ? reader.readEach(name, content) : List.of();
            return traced.size() == 1 ? traced.get(0) : new Read(source, reader.read(name, content));
        } catch (UnreadableFileException e) {
            return new Unreadable(source, e);
        }
    }

    /** The files in a file that is a zip of documents; nothing for any other. */
    Optional<PackedFiles> packedIn(Input.File file) throws IOException, UnreadableFileException {
        try (InputStream content = Files.newInputStream(file.path())) {
            byte[] signature = content.readNBytes(Integer.BYTES);
            if (!isZip(signature)) {
                return Optional.empty();
            }
        }
        try (InputStream content = Files.newInputStream(file.path())) {
            return packedIn(file.name(), whole(content));
        }
    }

    /** The files in these bytes if they are a zip of documents; nothing if they are anything else. */
    Optional<PackedFiles> packedIn(String name, byte[] content) throws UnreadableFileException {
        boolean packed = isZip(content) && FileType.of(content) == FileType.ARCHIVE;
        return packed ? Optional.of(new PackedFiles(name, content, limits)) : Optional.empty();
    }

    /** All bytes of a document; refuses one that is too large before it fills the memory. */
    byte[] whole(InputStream content) throws IOException, UnreadableFileException {
        int most = limits.of(Limit.FILE_BYTES);
        byte[] bytes = content.readNBytes(most < Integer.MAX_VALUE ? most + 1 : most);
        Allowance.within(limits).require(Limit.FILE_BYTES, bytes.length, Location.UNKNOWN);
        return bytes;
    }

    static UnreadableFileException notReadable(Throwable failure) {
        if (failure instanceof EOFException || failure instanceof ZipException) {
            return new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "gzip", failure);
        }
        Reason reason = failure instanceof NoSuchFileException
                ? Reason.NOT_FOUND
                : failure instanceof OutOfMemoryError ? Reason.TOO_LARGE : Reason.NOT_READABLE;
        return new UnreadableFileException(reason, Location.UNKNOWN, "", failure);
    }

    private static boolean isZip(byte[] content) {
        int start = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            start = start << Byte.SIZE | (i < content.length ? content[i] & 0xFF : 0);
        }
        return start == ZIP_SIGNATURE;
    }
}
