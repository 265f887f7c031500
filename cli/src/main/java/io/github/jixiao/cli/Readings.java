package io.github.jixiao.cli;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.table.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The submissions of many inputs, one after the other. JSON is read while the iteration goes on, in constant memory; any other file is one
 * submission, read when its turn comes.
 */
final class Readings implements Iterator<Reading>, Closeable {
    private final Iterator<Input> inputs;
    private final InputStream standardInput;
    private @Nullable SubmissionStream stream;

    Readings(List<Input> inputs, InputStream standardInput) {
        this.inputs = inputs.iterator();
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        return stream != null && stream.hasNext() || inputs.hasNext();
    }

    @Override
    public Reading next() {
        if (stream != null && stream.hasNext()) {
            StreamedSubmission next = stream.next();
            return new Reading(next.source().name(), () -> next);
        }
        close();
        if (!inputs.hasNext()) {
            throw new NoSuchElementException();
        }
        Input input = inputs.next();
        try {
            return begin(input);
        } catch (UnreadableFileException e) {
            return unreadable(input.name(), e);
        } catch (IOException e) {
            return unreadable(input.name(), FileInput.notReadable(e));
        }
    }

    private Reading begin(Input input) throws UnreadableFileException, IOException {
        if (input instanceof Input.Unusable unusable) {
            throw unusable.failure();
        }
        if (input instanceof Input.File file && !JsonInput.isNamedJson(file)) {
            return new Reading(file.name(), () -> FileInput.read(file));
        }
        if (input instanceof Input.File file) {
            stream = JsonInput.open(file);
            return next();
        }
        JsonInput peeked = JsonInput.of(standardInput);
        if (peeked.isJson()) {
            stream = peeked.stream(input.name(), null);
            return next();
        }
        byte[] content = FileInput.whole(peeked.content());
        return new Reading(input.name(), () -> FileInput.read(input.name(), content));
    }

    private static Reading unreadable(String name, UnreadableFileException failure) {
        return new Reading(name, () -> new Unreadable(Source.named(name), failure));
    }

    @Override
    public void close() {
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
