package io.github.jixiao.spring.web;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.json.JsonReport;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a report that a controller returns as JSON after {@code report.schema.json}, in the language the request asks for. */
final class ValidationReportConverter extends AbstractHttpMessageConverter<ValidationReport> {
    private static final JsonReport JSON = new JsonReport();

    ValidationReportConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ValidationReport.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ValidationReport readInternal(Class<? extends ValidationReport> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A report is never read.", input);
    }

    @Override
    protected void writeInternal(ValidationReport report, HttpOutputMessage output) throws IOException {
        Language language = RequestedLanguage.current();
        output.getHeaders().setContentLanguage(Locale.forLanguageTag(language.code()));
        JSON.write(report, ReportOptions.STANDARD.in(language), output.getBody());
    }
}
