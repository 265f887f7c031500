package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
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
    private final LineInput lines;
    private boolean any;
    private boolean broken;

    JsonLines(Source file, InputStream input, int longestLine) {
        this.file = file;
        this.input = input;
        this.lines = new LineInput(input, longestLine);
    }

    @Override
    Source file() {
        return file;
    }

    @Override
    @Nullable
    StreamedSubmission read() {
        try {
            while (!broken && lines.advance()) {
                StreamedSubmission read = line();
                if (read != null) {
                    any = true;
                    return read;
                }
            }
            if (any || broken) {
                return null;
            }
            any = true;
            return new StreamedSubmission.Unreadable(file, JsonFault.empty());
        } catch (IOException failure) {
            broken = true;
            return new StreamedSubmission.Unreadable(file, JsonFault.of(failure, 0));
        }
    }

    /** What stands on the current line; {@code null} if nothing does. */
    private @Nullable StreamedSubmission line() {
        int linesBefore = lines.number() - 1;
        Source place = named(file, ":" + lines.number());
        if (lines.isTooLong()) {
            Location location = Location.UNKNOWN.withLine(lines.number());
            return new StreamedSubmission.Unreadable(place, JsonFault.tooLarge(location, JsonLimits.LINE_DESCRIPTION));
        }
        try (JsonParser parser = JsonLimits.FACTORY.createParser(lines.bytes(), 0, lines.length())) {
            return parser.nextToken() == null ? null : only(parser, place, linesBefore);
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
