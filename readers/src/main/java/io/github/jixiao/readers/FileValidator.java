package io.github.jixiao.readers;

import io.github.jixiao.Deadline;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Files in, a report out. What cannot be read is told in the report and costs no other file, so nothing is thrown for a file that is
 * odd, hostile or missing. Immutable; may be shared by any number of threads.
 *
 * <pre>{@code
 * FileValidator validator = new FileValidator(SubmissionReader.standard(), TableValidator.standard());
 * ValidationReport report = validator.validate(Path.of("targets.docx"));
 * }</pre>
 */
public final class FileValidator {
    private final SubmissionReader reader;
    private final TableValidator validator;

    public FileValidator(SubmissionReader reader, TableValidator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /** Reads and reviews one file. */
    public ValidationReport validate(Path file) {
        return reportOn(review(file, Deadline.never()));
    }

    /**
     * Reviews every submission of a file: one of a document, any number of JSON or of a zip.
     *
     * @return at least one report, perhaps of what could not be read
     */
    public List<SubmissionReport> review(Path file, Deadline deadline) {
        return review(reader.readEach(file), deadline);
    }

    /**
     * Reviews every submission that comes in on a stream, of which no more is taken than a file may have.
     *
     * @param name the name that people know the file by
     * @return at least one report, perhaps of what could not be read
     * @throws IOException if the stream fails
     */
    public List<SubmissionReport> review(String name, InputStream content, Deadline deadline) throws IOException {
        return review(reader.readEach(name, content), deadline);
    }

    private List<SubmissionReport> review(List<StreamedSubmission> submissions, Deadline deadline) {
        return submissions.stream().map(each -> review(each, deadline)).toList();
    }

    private SubmissionReport review(StreamedSubmission submission, Deadline deadline) {
        try {
            Submission read = submission.orThrow();
            return read.tables().isEmpty()
                    ? unread(read.source(), new UnreadableFileException(Reason.NO_TABLE, Location.UNKNOWN, ""))
                    : validator.review(read, deadline);
        } catch (UnreadableFileException e) {
            return unread(submission.source(), e);
        }
    }

    private SubmissionReport unread(Source source, UnreadableFileException failure) {
        return validator.unread(source, failure.asReadError(source.name()));
    }

    /** The report of a run over several files. */
    public ValidationReport reportOn(List<SubmissionReport> submissions) {
        return validator.reportOn(submissions);
    }
}
