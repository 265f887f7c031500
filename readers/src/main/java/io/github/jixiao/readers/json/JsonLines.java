package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON Lines: a submission or a table a line; blank lines are passed over. */
final class JsonLines extends SubmissionStream {
    private final Source file;
    private final InputStream input;
    private final ReadingLimits limits;
    private final LineInput lines;
    private boolean any;
    private boolean broken;

    JsonLines(Source file, InputStream input, ReadingLimits limits, int longestLine) {
        this.file = file;
        this.input = input;
        this.limits = limits;
        this.lines = new LineInput(input, longestLine);
    }

    @Override
    Source file() {
        return file;
    }

    @Override
    @Nullable
    UnreadSubmission advance() {
        try {
            while (!broken && lines.advance()) {
                if (lines.isTooLong() || !lines.isBlank()) {
                    any = true;
                    return line();
                }
            }
            if (any || broken) {
                return null;
            }
            any = true;
            return UnreadSubmission.of(new StreamedSubmission.Unreadable(file, JsonFault.empty()));
        } catch (IOException failure) {
            broken = true;
            return UnreadSubmission.of(new StreamedSubmission.Unreadable(file, JsonFault.of(failure, 0)));
        }
    }

    private UnreadSubmission line() {
        Source place = file.atLine(lines.number());
        if (lines.isTooLong()) {
            Location location = Location.UNKNOWN.withLine(lines.number());
            return UnreadSubmission.of(new StreamedSubmission.Unreadable(
                    place, JsonFault.tooLarge(location, JsonLimits.LINE_DESCRIPTION)));
        }
        byte[] line = lines.copy();
        int linesBefore = lines.number() - 1;
        return new UnreadSubmission(place, () -> read(line, place, linesBefore, limits));
    }

    private static StreamedSubmission read(byte[] line, Source place, int linesBefore, ReadingLimits limits) {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(line)) {
            if (parser.nextToken() == null) {
                throw JsonFault.empty();
            }
            return only(parser, place, linesBefore, limits);
        } catch (UnreadableFileException failure) {
            return new StreamedSubmission.Unreadable(place, failure);
        } catch (IOException failure) {
            return new StreamedSubmission.Unreadable(place, JsonFault.of(failure, linesBefore));
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
