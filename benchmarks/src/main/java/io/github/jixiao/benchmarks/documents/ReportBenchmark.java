package io.github.jixiao.benchmarks.documents;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.benchmarks.Forms;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.rule.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The report on one table of thirty indicators, with a fault in every row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReportBenchmark {
    private static final TableValidator VALIDATOR =
            TableValidator.builder().profile(Profile.standard()).build();

    @Param
    ReportFormat format = ReportFormat.TEXT;

    private ValidationReport report = VALIDATOR.validate(Forms.submission(1, false));

    @Setup
    public void review() {
        report = VALIDATOR.validate(Forms.submission(30, true));
    }

    @Benchmark
    public OutputStream write() throws IOException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        format.writer().write(report, ReportOptions.STANDARD, nowhere);
        return nowhere;
    }
}
