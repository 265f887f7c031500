package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One JSON value: a submission, a table, or an array of them whose elements are read one by one. */
final class JsonDocument extends SubmissionStream {
    /** How deep the parser stands between two elements of the array. */
    private static final int BETWEEN_ELEMENTS = 1;

    private final Source file;
    private final InputStream input;
    private final ReadingLimits limits;
    private @Nullable JsonParser parser;
    private Spot root = Spot.root(1);
    private int elements;
    private boolean finished;

    JsonDocument(Source file, InputStream input, ReadingLimits limits) {
        this.file = file;
        this.input = input;
        this.limits = limits;
    }

    @Override
    Source file() {
        return file;
    }

    @Override
    @Nullable
    UnreadSubmission advance() {
        StreamedSubmission read = finished ? null : read();
        return read == null ? null : UnreadSubmission.of(read);
    }

    private @Nullable StreamedSubmission read() {
        try {
            return parser == null ? first() : element(parser);
        } catch (UnreadableFileException failure) {
            return new StreamedSubmission.Unreadable(place(), failure);
        } catch (IOException failure) {
            finished = true;
            return new StreamedSubmission.Unreadable(place(), JsonFault.of(failure, 0));
        }
    }

    private @Nullable StreamedSubmission first() throws IOException, UnreadableFileException {
        JsonParser opened = JsonLimits.FACTORY.createParser(input);
        parser = opened;
        JsonToken token = opened.nextToken();
        root = Spot.root(line(opened));
        if (token == JsonToken.START_ARRAY) {
            return element(opened);
        }
        finished = true;
        if (token == null) {
            throw JsonFault.empty();
        }
        return only(opened, file, 0, limits);
    }

    private @Nullable StreamedSubmission element(JsonParser array) throws IOException, UnreadableFileException {
        while (array.getParsingContext().getNestingDepth() > BETWEEN_ELEMENTS) {
            array.nextToken();
        }
        if (array.nextToken() == JsonToken.END_ARRAY) {
            finished = true;
            requireEnd(array, 0);
            if (elements == 0) {
                throw JsonFault.noTable(root);
            }
            return null;
        }
        Spot spot = root.child(elements, line(array));
        elements++;
        JsonValue value = JsonTree.read(array, spot, 0);
        return new StreamedSubmission.Read(place(), SubmissionJson.read(value, place(), limits));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The element read last, or the file as long as there is none. */
    private Source place() {
        return elements == 0 ? file : named(file, "#/" + (elements - 1));
    }

    @Override
    public void close() throws IOException {
        if (parser == null) {
            input.close();
        } else {
            parser.close();
        }
    }
}
