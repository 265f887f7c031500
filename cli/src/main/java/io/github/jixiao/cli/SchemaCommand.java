package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.rule.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jixiao schema}: prints a JSON Schema. */
final class SchemaCommand implements Command {
    static final List<String> SCHEMAS = List.of("table", "report", "config", "profile");

    @Override
    public Syntax syntax() {
        return Syntax.of("schema").operands(1, 1);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        String name = arguments.operands().get(0);
        if (!SCHEMAS.contains(name)) {
            throw new UsageException("value-unknown", "schema", name, String.join(", ", SCHEMAS));
        }
        try (InputStream schema = open(name)) {
            if (schema == null) {
                throw new IOException("The schema " + name + " is missing.");
            }
            schema.transferTo(session.terminal().bytes());
        }
        return ExitCode.CLEAN;
    }

    private static @Nullable InputStream open(String name) {
        return switch (name) {
            case "table" ->
                SubmissionJsonReader.class.getResourceAsStream("/io/github/jixiao/readers/schema/table.schema.json");
            case "report" -> ReportFormat.class.getResourceAsStream("schema/report.schema.json");
            case "profile" -> Profile.class.getResourceAsStream("profile.schema.json");
            default -> SchemaCommand.class.getResourceAsStream("schema/config.schema.json");
        };
    }
}
