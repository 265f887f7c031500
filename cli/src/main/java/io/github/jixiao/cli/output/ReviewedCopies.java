package io.github.jixiao.cli.output;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.annotation.ReviewedCopy;
import io.github.jixiao.reports.annotation.UnannotatableFileException;
import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gives each file in which something was found back with comments, in a folder of its own. */
final class ReviewedCopies implements FolderOutput {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String STANDARD_INPUT = "-";
    /** Files beyond these are counted, not named. */
    private static final int MOST_NAMED = 20;

    private final OutputFolder folder;
    private final ReviewedCopy copy;
    private final ReadingLimits limits;
    private final Session session;
    private int submissions;
    private int written;
    private int refused;

    /** @param limits those within which the files were read */
    ReviewedCopies(OutputFolder folder, ReportOptions options, ReadingLimits limits, Session session) {
        this.folder = folder;
        this.copy = new ReviewedCopy(options);
        this.limits = limits;
        this.session = session;
    }

    @Override
    public void add(SubmissionReport submission, @Nullable Path document) throws IOException {
        submissions++;
        if (submission.findings().isEmpty()) {
            return;
        }
        String name = submission.source().name();
        try {
            write(submission, document);
        } catch (UnannotatableFileException e) {
            refuse("annotate.refused", name, e.message(session.language()));
        } catch (UsageException e) {
            refuse("annotate.refused", name, e.message(session.texts()));
        }
    }

    private void write(SubmissionReport submission, @Nullable Path document)
            throws IOException, UnannotatableFileException, UsageException {
        Source source = submission.source();
        if (source.name().equals(STANDARD_INPUT)) {
            refuse("annotate.standard-input");
            return;
        }
        if (source.mediaType() != null && !source.mediaType().startsWith(OFFICE)) {
            throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        if (document == null) {
            refuse("annotate.packed", source.name());
            return;
        }
        if (source.name().indexOf('\uFFFD') >= 0) {
            // The name is not in the encoding of the system; a copy cannot be named so.
            refuse("annotate.name", source.name());
            return;
        }
        byte[] original = original(document);
        if (!Sha256.hex(original).equals(source.sha256())) {
            refuse("annotate.changed", source.name());
            return;
        }
        ByteArrayOutputStream annotated = new ByteArrayOutputStream(original.length + 4096);
        copy.write(original, submission, annotated);
        Path place = folder.place(document.toString(), String.valueOf(document.getFileName()), submissions);
        if (place == null) {
            refuse("output-unsafe", source.name(), folder.folder());
            return;
        }
        try (ReportFile output = ReportFile.begin(place.toString())) {
            annotated.writeTo(output.out());
            output.finish();
        }
        written++;
    }

    /** The bytes of the file; where it has grown beyond what was read, its beginning. */
    private byte[] original(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(limits.of(Limit.FILE_BYTES));
        }
    }

    private void refuse(String key, Object... arguments) {
        refused++;
        if (refused <= MOST_NAMED) {
            session.say(key, arguments);
        }
    }

    @Override
    public void conclude() {
        if (refused > MOST_NAMED) {
            session.say("annotate.rest", refused - MOST_NAMED);
        }
        session.say("annotate.written", written, refused, folder.folder());
    }
}
