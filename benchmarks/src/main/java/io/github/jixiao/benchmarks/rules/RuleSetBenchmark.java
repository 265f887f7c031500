package io.github.jixiao.benchmarks.rules;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.benchmarks.Forms;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rules.twin.Twin;
import io.github.jixiao.table.Submission;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One table through the standard rules: by the engine, and by a method of plain Java for each rule. Both derive the same facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RuleSetBenchmark {
    private static final ProfileChoice STANDARD = ProfileChoice.always(Profile.standard());

    @Param({"10", "30", "200", "1000", "5000"})
    int indicators;

    @Param({"false", "true"})
    boolean faulty;

    private final TableValidator validator =
            TableValidator.builder().profiles(STANDARD).build();
    private final Twin twin = new Twin(validator.rules());
    private Submission submission = Forms.submission(1, false);

    @Setup
    public void makeForm() {
        submission = Forms.submission(indicators, faulty);
    }

    @Benchmark
    public SubmissionReport engine() {
        return validator.review(submission);
    }

    @Benchmark
    public Twin.Review handWritten() {
        return twin.review(submission, STANDARD);
    }
}
