package io.github.jixiao.cli.input;

import io.github.jixiao.ReadError;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Pace;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Traced;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads everything that is to be read, several files at a time, and does with each submission what a command is for. */
public final class Batch<T> implements OrderedWork.Work<Reading, T> {
    private final Session session;
    private final Arguments arguments;
    private final Pace pace;
    private final Task<T> task;

    public Batch(Session session, Arguments arguments, Pace pace, Task<T> task) {
        this.session = session;
        this.arguments = arguments;
        this.pace = pace;
        this.task = task;
    }

    /** What a command does with a submission; several of them may be worked on at the same time. */
    public interface Task<T> {

        T with(Submission submission);

        T without(Source source, ReadError error);

        /** Whether the account of the reading is wanted too. */
        default boolean traces() {
            return false;
        }

        /** Does with the account of a reading what is done with the submission, unless more is wanted. */
        default T with(ReadingTrace trace) {
            return with(trace.submission());
        }
    }

    /** Takes the results in the order of the files. */
    public interface Receiver<T> {

        void take(Reading reading, T result) throws IOException;
    }

    /** Hands on every result and tells whether that is all there is; it is not after Ctrl-C. */
    public boolean run(Receiver<T> receiver) throws IOException {
        PassedOver passedOver = new PassedOver();
        List<Input> inputs =
                InputFiles.of(arguments.operands(), arguments.configuration().patterns(), passedOver);
        Progress progress = new Progress(session, arguments, inputs.size());
        try (Readings readings = new Readings(
                inputs, session.terminal().in(), new FileInput(pace.limits(), task.traces()), passedOver)) {
            Optional<Reading> left = new OrderedWork<>(this, pace, session.interruption())
                    .run(readings, (reading, result) -> {
                        progress.clear();
                        receiver.take(reading, result);
                        progress.step(reading.name());
                    });
            if (left.isPresent()) {
                String name = left.get().name();
                receiver.take(
                        left.get(), task.without(Source.named(name), ReadErrors.interrupted(name, progress.done())));
            }
            return left.isEmpty();
        } finally {
            progress.clear();
            passedOver.tell(session, arguments);
        }
    }

    @Override
    public T on(Reading reading) {
        StreamedSubmission submission = reading.work().get();
        if (submission instanceof Unreadable unreadable) {
            Source source = unreadable.source();
            return task.without(source, unreadable.failure().asReadError(source.name()));
        }
        if (submission instanceof Traced traced) {
            return task.with(traced.trace());
        }
        Submission read = ((Read) submission).submission();
        return read.tables().isEmpty()
                ? task.without(read.source(), ReadErrors.noTable(read.source().name()))
                : task.with(read);
    }

    @Override
    public T failed(Reading reading, Throwable failure) {
        session.terminal().trace(failure, arguments.has("--verbose"));
        return task.without(Source.named(reading.name()), ReadErrors.failed(reading.name(), failure));
    }

    @Override
    public T tookTooLong(Reading reading) {
        return task.without(Source.named(reading.name()), ReadErrors.tookTooLong(reading.name(), pace.timeout()));
    }
}
