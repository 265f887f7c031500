package io.github.jixiao.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.ValidationReport.Outcome;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;

/** What becomes of the files of one request. */
class UploadValidatorTest {
    private static final FileValidator FILES =
            new FileValidator(SubmissionReader.standard(), TableValidator.standard());
    private static final MultipartFile TABLE = file("table.json", "{\"kind\": \"PROJECT\", \"projectName\": \"清淤\"}");
    private static final MultipartFile BROKEN = file("broken.json", "{\"kind\": ");
    private static final MultipartFile JUNK = file("junk.docx", "\0\1\2\3");

    private final UploadValidator validator = new UploadValidator(FILES, Duration.ofMinutes(5));

    private static MultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableUploadException refusal(UploadValidator validator, MultipartFile... files) {
        return catchThrowableOfType(UnreadableUploadException.class, () -> validator.validate(List.of(files)));
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void filesAreReviewedInTheirOrder() throws IOException {
        ValidationReport report = validator.validate(List.of(TABLE, BROKEN, TABLE));

        assertThat(report.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(report.submissions())
                .extracting(submission -> submission.source().name())
                .containsExactly("table.json", "broken.json", "table.json");
    }

    @Test
    void timeThatIsOverIsNoFaultOfTheFiles() throws IOException {
        ValidationReport report = new UploadValidator(FILES, Duration.ZERO).validate(List.of(TABLE, BROKEN));

        assertThat(report.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(report.submissions().get(0).readErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.reason()).isEqualTo("OUT_OF_TIME"));
    }

    @Test
    void filesThatFailForOneReasonGiveItsStatus() {
        assertThat(refusal(validator, BROKEN, BROKEN).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refusal(validator, JUNK).getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void filesThatFailForDifferentReasonsAreUnprocessable() {
        UnreadableUploadException refusal = refusal(validator, BROKEN, JUNK);

        assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refusal.errors()).extracting(error -> error.file()).containsExactly("broken.json", "junk.docx");
        assertThat(refusal.getBody().getDetail()).contains("broken.json", "junk.docx");
    }

    @Test
    void theProblemIsToldInTheLanguageOfTheRequest() {
        assertThat(refusal(validator, BROKEN).getBody().getTitle()).isEqualTo("不能读取所传的材料");

        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en-US,zh;q=0.8");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        assertThat(refusal(validator, BROKEN).getBody().getTitle()).isEqualTo("What was sent cannot be read");

        request.setParameter("lang", "zh-CN");
        assertThat(refusal(validator, BROKEN).getBody().getTitle()).isEqualTo("不能读取所传的材料");
    }
}
