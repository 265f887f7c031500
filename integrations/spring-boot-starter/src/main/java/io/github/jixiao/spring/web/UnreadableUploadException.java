package io.github.jixiao.spring.web;

import io.github.jixiao.ReadError;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Nothing of what was sent could be read. The answer to the request is a problem (RFC 9457) with the reader's messages, and with a
 * status that says whose turn it is: 413 too large, 415 of no format that is read, 400 no valid JSON or empty, 422 anything else.
 */
public final class UnreadableUploadException extends ErrorResponseException {
    private static final long serialVersionUID = 1L;
    private static final Bilingual TITLE = Bilingual.of("不能读取所传的材料", "What was sent cannot be read");

    private final transient List<ReadError> errors;

    UnreadableUploadException(List<ReadError> errors, Language language) {
        super(status(errors), problem(errors, language), null);
        this.errors = List.copyOf(errors);
    }

    /** Why, for every file; at least one. */
    public List<ReadError> errors() {
        return errors;
    }

    private static ProblemDetail problem(List<ReadError> errors, Language language) {
        String detail = errors.stream().map(error -> error.message(language)).collect(Collectors.joining("\n"));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(errors), detail);
        problem.setTitle(TITLE.in(language));
        problem.setProperty(
                "errors",
                errors.stream()
                        .map(error -> Map.of(
                                "file", error.file(), "reason", error.reason(), "message", error.message(language)))
                        .toList());
        return problem;
    }

    /** What all have in common, or else that the content is no good. */
    private static HttpStatusCode status(List<ReadError> errors) {
        List<HttpStatus> statuses = errors.stream()
                .map(error -> status(Reason.valueOf(error.reason())))
                .distinct()
                .toList();
        return statuses.size() == 1 ? statuses.get(0) : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN_FORMAT, BINARY_JUNK -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case EMPTY, BROKEN_JSON, UNKNOWN_FIELD, WRONG_VALUE -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
