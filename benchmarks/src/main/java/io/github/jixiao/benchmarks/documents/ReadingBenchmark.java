package io.github.jixiao.benchmarks.documents;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a document to the forms in it, beside the text that the library for the format extracts from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    @Param
    Sample sample = Sample.DOCX;

    private final SubmissionReader reader = SubmissionReader.standard();
    private byte[] content = {};

    @Setup
    public void load() {
        content = sample.content();
    }

    @Benchmark
    public Submission reader() throws UnreadableFileException {
        return reader.read(sample.path().toString(), content);
    }

    @Benchmark
    public String library() throws IOException {
        return PlainText.of(sample, content);
    }
}
