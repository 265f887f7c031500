package io.github.jixiao.cli.input;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.PackedFile;
import io.github.jixiao.readers.archive.PackedFiles;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.readers.json.UnreadSubmission;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Sha256;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The submissions of many inputs, one after the other. JSON is parted into submissions while the iteration goes on, in constant memory; a zip
 * stands for the files in it; any other file is one submission, read when its turn comes.
 */
final class Readings implements Iterator<Reading>, Closeable {
    /** As much of what can be read only once is looked at before it is parted into submissions; beyond it nobody knows its hash in time. */
    private static final int BEGINNING = 1 << 20;

    private final Iterator<Input> inputs;
    private final InputStream standardInput;
    private final FileInput files;
    private final PassedOver passedOver;
    private @Nullable SubmissionStream stream;
    private @Nullable PackedFiles packed;

    /** @param passedOver is told what in zips is not read */
    Readings(List<Input> inputs, InputStream standardInput, FileInput files, PassedOver passedOver) {
        this.inputs = inputs.iterator();
        this.standardInput = standardInput;
        this.files = files;
        this.passedOver = passedOver;
    }

    @Override
    public boolean hasNext() {
        return stream != null && stream.hasNext() || packed != null && packed.hasNext() || inputs.hasNext();
    }

    @Override
    public Reading next() {
        if (stream != null && stream.hasNext()) {
            UnreadSubmission next = stream.nextUnread();
            return new Reading(next.source().name(), next::read);
        }
        close();
        if (packed != null && packed.hasNext()) {
            return begin(packed.next());
        }
        if (!inputs.hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = inputs.next();
        try {
            return begin(input);
        } catch (UnreadableFileException e) {
            return unreadable(input.name(), e);
        } catch (IOException | OutOfMemoryError e) {
            return unreadable(input.name(), FileInput.notReadable(e));
        }
    }

    private Reading begin(Input input) throws UnreadableFileException, IOException {
        if (input instanceof Input.Unusable unusable) {
            throw unusable.failure();
        }
        if (input instanceof Input.File file) {
            return Files.isRegularFile(file.path()) ? begin(file) : beginPipe(file);
        }
        return begin(input.name(), standardInput);
    }

    private Reading begin(Input.File file) throws UnreadableFileException, IOException {
        if (JsonInput.isNamedJson(file.name())) {
            stream = JsonInput.open(file, files.limits());
            return next();
        }
        return files.packedIn(file)
                .map(zip -> begin(file.name(), zip))
                .orElseGet(() -> new Reading(file.name(), file.path(), () -> files.read(file)));
    }

    /** Begins a pipe that has a name, which knows no position and cannot be asked for one. It stays open for JSON alone, which is read bit by bit. */
    private Reading beginPipe(Input.File pipe) throws UnreadableFileException, IOException {
        InputStream once =
                new BufferedInputStream(new FileInputStream(pipe.path().toFile()));
        try {
            return begin(pipe.name(), once);
        } finally {
            if (stream == null) {
                once.close();
            }
        }
    }

    /** Begins what can be read only once: standard input, or a pipe. */
    private Reading begin(String name, InputStream once) throws UnreadableFileException, IOException {
        byte[] beginning = once.readNBytes(BEGINNING);
        JsonInput peeked = JsonInput.of(new SequenceInputStream(new ByteArrayInputStream(beginning), once));
        if (peeked.isJson()) {
            boolean whole = beginning.length < BEGINNING;
            stream = peeked.stream(name, whole ? Sha256.hex(beginning) : null, files.limits());
            return next();
        }
        byte[] content = files.whole(peeked.content());
        return files.packedIn(name, content)
                .map(zip -> begin(name, zip))
                .orElseGet(() -> new Reading(name, () -> files.read(name, content)));
    }

    private Reading begin(String name, PackedFiles zip) {
        packed = zip;
        return zip.hasNext()
                ? next()
                : unreadable(name, new UnreadableFileException(Reason.NO_FILE, Location.UNKNOWN, ""));
    }

    private Reading begin(PackedFile file) {
        if (!JsonInput.isNamedJson(file.name())) {
            return new Reading(file.name(), () -> files.read(file));
        }
        try {
            byte[] content = files.content(file);
            stream = JsonInput.of(new ByteArrayInputStream(content)).stream(
                    file.name(), Sha256.hex(content), files.limits());
            return next();
        } catch (UnreadableFileException e) {
            return unreadable(file.name(), e);
        } catch (IOException e) {
            return unreadable(file.name(), FileInput.notReadable(e));
        }
    }

    private static Reading unreadable(String name, UnreadableFileException failure) {
        return new Reading(name, () -> new Unreadable(Source.named(name), failure));
    }

    @Override
    public void close() {
        if (packed != null && !packed.hasNext()) {
            packed.passedOver().forEach(passedOver::add);
            packed = null;
        }
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // Everything wanted from it was read.
            }
            stream = null;
        }
    }
}
