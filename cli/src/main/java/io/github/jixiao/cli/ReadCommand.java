package io.github.jixiao.cli;

import io.github.jixiao.ReadError;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.explain.ReadingText;
import io.github.jixiao.cli.input.Batch;
import io.github.jixiao.cli.input.ReadErrors;
import io.github.jixiao.cli.output.OutputFiles;
import io.github.jixiao.cli.output.ReportFile;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Pace;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code jixiao read}: reads files and prints what was understood. */
final class ReadCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("read")
                .lists("--limit")
                .values("--format", "--threads", "--timeout", "--config", "-o, --output")
                .flags("--explain-reading", "--no-config", "--progress", "--no-progress", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    /** What is read, or why nothing is: the account of a document without tables may have both. */
    private record Outcome(
            @Nullable ReadingTrace trace, @Nullable ReadError error) {}

    /** Reads, and keeps the account of the reading where it is wanted. */
    private record Understand(boolean traces) implements Batch.Task<Outcome> {

        @Override
        public Outcome with(Submission submission) {
            return new Outcome(ReadingTrace.withoutDocument(submission), null);
        }

        @Override
        public Outcome with(ReadingTrace trace) {
            Submission submission = trace.submission();
            return new Outcome(
                    trace,
                    submission.tables().isEmpty()
                            ? ReadErrors.noTable(submission.source().name())
                            : null);
        }

        @Override
        public Outcome without(Source source, ReadError error) {
            return new Outcome(null, error);
        }
    }

    /** Takes what is read, in the order of the files. */
    private interface Printer extends Closeable {

        void print(ReadingTrace trace) throws IOException;
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Optional<String> output = arguments.value("--output");
        if (output.isEmpty()) {
            Terminal terminal = session.terminal();
            return read(isText(arguments) ? terminal.text() : terminal.bytes(), arguments, session);
        }
        OutputFiles.requireApart(List.of(output.get()), arguments);
        try (ReportFile file = ReportFile.begin(output.get())) {
            ExitCode code = read(file.out(), arguments, session);
            file.finish();
            session.say("written", file.place());
            return code;
        }
    }

    private static ExitCode read(OutputStream out, Arguments arguments, Session session)
            throws UsageException, IOException {
        boolean text = isText(arguments);
        boolean[] complete = {true};
        try (Printer printer = text ? text(out, arguments, session) : json(out)) {
            new Batch<>(session, arguments, Pace.of(arguments), new Understand(text)).run((reading, outcome) -> {
                if (outcome.trace() != null) {
                    printer.print(outcome.trace());
                }
                if (outcome.error() != null) {
                    complete[0] = false;
                    session.say(
                            "unread", outcome.error().file(), outcome.error().message(session.language()));
                }
            });
        }
        return complete[0] ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static boolean isText(Arguments arguments) throws UsageException {
        boolean explained = arguments.has("--explain-reading");
        String format = arguments.given("--format").orElse(explained ? "text" : "json");
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("value-unknown", "--format", format, "text, json");
        }
        if (explained && format.equals("json")) {
            throw new UsageException("explain-json");
        }
        return format.equals("text");
    }

    private static Printer json(OutputStream out) throws IOException {
        SubmissionJsonWriter json = new SubmissionJsonWriter(out);
        return new Printer() {
            @Override
            public void print(ReadingTrace trace) throws IOException {
                json.write(trace.submission());
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    private static Printer text(OutputStream out, Arguments arguments, Session session) {
        ReadingText text = new ReadingText(session.language(), arguments.has("--explain-reading"));
        return new Printer() {
            @Override
            public void print(ReadingTrace trace) throws IOException {
                out.write(text.of(trace).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                // Standard output stays open, and a file is closed by whoever began it.
            }
        };
    }
}
