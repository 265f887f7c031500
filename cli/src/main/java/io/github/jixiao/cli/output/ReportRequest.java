package io.github.jixiao.cli.output;

import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report somebody asks for with {@code --format}.
 *
 * @param format its format
 * @param file the file it goes to; {@code null} for standard output
 */
public record ReportRequest(ReportFormat format, @Nullable String file) {

    /** Text to standard output, unless asked otherwise. */
    public static List<ReportRequest> of(Arguments arguments) throws UsageException {
        List<ReportRequest> requests = new ArrayList<>();
        for (String value : arguments.values("--format")) {
            requests.add(of(value));
        }
        if (requests.stream().filter(request -> request.file() == null).count() > 1) {
            throw new UsageException("format-twice");
        }
        return requests.isEmpty() ? List.of(new ReportRequest(ReportFormat.TEXT, null)) : requests;
    }

    /** The files that requests name. */
    public static List<String> files(List<ReportRequest> requests) {
        return requests.stream()
                .map(ReportRequest::file)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static ReportRequest of(String value) throws UsageException {
        int equals = value.indexOf('=');
        String id = equals < 0 ? value : value.substring(0, equals);
        String file = equals < 0 ? null : value.substring(equals + 1);
        ReportFormat format = ReportFormat.of(id.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException("value-unknown", "--format", id, known()));
        if (file != null && file.isBlank()) {
            throw new UsageException("format-file", value);
        }
        return new ReportRequest(format, file);
    }

    private static String known() {
        return Stream.of(ReportFormat.values()).map(ReportFormat::id).collect(Collectors.joining(", "));
    }
}
