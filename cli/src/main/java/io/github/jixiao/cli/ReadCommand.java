package io.github.jixiao.cli;

import io.github.jixiao.ReadError;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code jixiao read}: reads files and prints what was understood. */
final class ReadCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("read")
                .values("--threads", "--timeout", "--config", "-o, --output")
                .flags("--no-config", "--progress", "--no-progress", "-q, --quiet")
                .operands(1, Integer.MAX_VALUE);
    }

    /** A submission, or why there is none. */
    private record Outcome(
            @Nullable Submission submission, @Nullable ReadError error) {}

    private static final class Understand implements Batch.Task<Outcome> {

        @Override
        public Outcome with(Submission submission) {
            return new Outcome(submission, null);
        }

        @Override
        public Outcome without(Source source, ReadError error) {
            return new Outcome(null, error);
        }
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Optional<String> output = arguments.value("--output");
        if (output.isEmpty()) {
            return read(session.terminal().bytes(), arguments, session);
        }
        try (ReportFile file = ReportFile.begin(output.get())) {
            ExitCode code = read(file.out(), arguments, session);
            file.finish();
            session.say("written", file.place());
            return code;
        }
    }

    private static ExitCode read(OutputStream out, Arguments arguments, Session session)
            throws UsageException, IOException {
        Printer printer = new Printer(new SubmissionJsonWriter(out), session);
        try (printer.json) {
            new Batch<>(session, arguments, Pace.of(arguments), new Understand()).run(printer);
        }
        return printer.complete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    /** Prints submissions as JSON, and what could not be read to standard error. */
    private static final class Printer implements Batch.Receiver<Outcome> {
        private final SubmissionJsonWriter json;
        private final Session session;
        private boolean complete = true;

        Printer(SubmissionJsonWriter json, Session session) {
            this.json = json;
            this.session = session;
        }

        @Override
        public void take(Outcome outcome) throws IOException {
            if (outcome.submission() != null) {
                json.write(outcome.submission());
            }
            if (outcome.error() != null) {
                complete = false;
                session.say("unread", outcome.error().file(), outcome.error().message(session.language()));
            }
        }
    }
}
