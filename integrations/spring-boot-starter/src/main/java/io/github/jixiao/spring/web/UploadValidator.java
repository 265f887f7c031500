package io.github.jixiao.spring.web;

import io.github.jixiao.Deadline;
import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reviews what a request brings, within the reader's limits and the deadline of the application.
 *
 * <p>What cannot be read stands in the report beside what was reviewed. Where there is nothing but that, the request is answered with a
 * problem.
 */
public final class UploadValidator {
    private final FileValidator validator;
    private final Duration limit;

    /** @param limit how long the review of one request may take */
    public UploadValidator(FileValidator validator, Duration limit) {
        this.validator = validator;
        this.limit = limit;
    }

    /**
     * Reviews uploaded files of any format that is read.
     *
     * @throws UnreadableUploadException if none of them can be read
     * @throws IOException if the request breaks off
     */
    public ValidationReport validate(List<MultipartFile> files) throws IOException {
        Deadline deadline = Deadline.after(limit);
        List<SubmissionReport> reports = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), file.getName());
            try (InputStream content = file.getInputStream()) {
                reports.addAll(validator.review(name, content, deadline));
            }
        }
        return answer(reports);
    }

    /**
     * Reviews the body of a request.
     *
     * @param name what to call it in the report
     * @throws UnreadableUploadException if it cannot be read
     * @throws IOException if the request breaks off
     */
    public ValidationReport validate(String name, InputStream body) throws IOException {
        return answer(validator.review(name, body, Deadline.after(limit)));
    }

    private ValidationReport answer(List<SubmissionReport> reports) {
        List<ReadError> errors =
                reports.stream().flatMap(report -> report.readErrors().stream()).toList();
        boolean nothingRead = !errors.isEmpty()
                && reports.stream().allMatch(report -> report.tables().isEmpty())
                && errors.stream().allMatch(UploadValidator::isOfReading);
        if (nothingRead) {
            throw new UnreadableUploadException(errors, RequestedLanguage.current());
        }
        return validator.reportOn(reports);
    }

    /** Whether it is the file that is at fault, and not the time that was left for its review. */
    private static boolean isOfReading(ReadError error) {
        return Arrays.stream(Reason.values()).anyMatch(reason -> reason.name().equals(error.reason()));
    }
}
