package io.github.jixiao.reports;

import io.github.jixiao.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A report as written. */
public final class WrittenReport {

    private WrittenReport() {}

    public static byte[] bytes(ReportWriter writer, ValidationReport report, ReportOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(report, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static String text(ReportWriter writer, ValidationReport report, ReportOptions options) {
        return new String(bytes(writer, report, options), StandardCharsets.UTF_8);
    }

    public static String text(ReportWriter writer, ValidationReport report) {
        return text(writer, report, ReportOptions.STANDARD);
    }
}
