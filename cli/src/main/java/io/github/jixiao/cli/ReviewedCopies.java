package io.github.jixiao.cli;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.reports.OpenReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.annotation.ReviewedCopy;
import io.github.jixiao.reports.annotation.UnannotatableFileException;
import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Gives each file in which something was found back with comments, in a folder of its own. */
final class ReviewedCopies implements OpenReport {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String STANDARD_INPUT = "-";
    /** Files beyond these are counted, not named. */
    private static final int MOST_NAMED = 20;

    private final OutputFolder folder;
    private final ReviewedCopy copy;
    private final Session session;
    private int submissions;
    private int written;
    private int refused;

    ReviewedCopies(OutputFolder folder, ReportOptions options, Session session) {
        this.folder = folder;
        this.copy = new ReviewedCopy(options);
        this.session = session;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
        submissions++;
        if (submission.findings().isEmpty()) {
            return;
        }
        String name = submission.source().name();
        try {
            write(submission, Path.of(name));
        } catch (UnannotatableFileException e) {
            refuse("annotate.refused", name, e.message(session.language()));
        } catch (UsageException e) {
            refuse("annotate.refused", name, e.message(session.texts()));
        } catch (InvalidPathException e) {
            refuse("annotate.changed", name);
        }
    }

    private void write(SubmissionReport submission, Path file)
            throws IOException, UnannotatableFileException, UsageException {
        Source source = submission.source();
        if (source.name().equals(STANDARD_INPUT)) {
            refuse("annotate.standard-input");
            return;
        }
        if (source.mediaType() != null && !source.mediaType().startsWith(OFFICE)) {
            throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        if (!Files.isRegularFile(file)) {
            // A name that is not in the encoding of the system is shown with U+FFFD and leads nowhere.
            refuse(source.name().indexOf('\uFFFD') < 0 ? "annotate.packed" : "annotate.name", source.name());
            return;
        }
        byte[] original = original(file);
        if (!Sha256.hex(original).equals(source.sha256())) {
            refuse("annotate.changed", source.name());
            return;
        }
        ByteArrayOutputStream annotated = new ByteArrayOutputStream(original.length + 4096);
        copy.write(original, submission, annotated);
        Path place = folder.place(source.name(), String.valueOf(file.getFileName()), submissions);
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

    /** The bytes of the file; none where it has grown beyond what was read. */
    private static byte[] original(Path file) throws IOException {
        boolean readable = Files.size(file) <= ReadingLimits.standard().of(Limit.FILE_BYTES);
        return readable ? Files.readAllBytes(file) : new byte[0];
    }

    private void refuse(String key, Object... arguments) {
        refused++;
        if (refused <= MOST_NAMED) {
            session.say(key, arguments);
        }
    }

    @Override
    public void conclude() {
        session.say("annotate.written", written, refused, folder.folder());
    }

    @Override
    public void close() {
        // Every copy is finished as it comes.
    }
}
