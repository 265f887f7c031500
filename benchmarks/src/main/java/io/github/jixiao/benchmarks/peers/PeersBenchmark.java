package io.github.jixiao.benchmarks.peers;

import com.networknt.schema.Error;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.benchmarks.Forms;
import io.github.jixiao.finding.Subject;
import io.github.jixiao.table.Submission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Eleven checks on one table. Rule engines begin at the table in memory and derive the same facts from it; schemas begin at its text, and so
 * does {@link #jixiaoFromText}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark {
    @Param("30")
    int indicators;

    private final CommonRules jixiao = new CommonRules();
    private final CommonChecks predicates = new PlainPredicates();
    private final CommonChecks easyRules = new EasyRules();
    private final Evrete evrete = new Evrete();
    private final JsonSchemaChecks jsonSchema = new JsonSchemaChecks();
    private final SchematronChecks schematron = new SchematronChecks();

    private Submission submission = Forms.submission(1, false);
    private String json = "";
    private String xml = "";

    @Setup
    public void makeForm() {
        submission = Forms.submission(indicators, false);
        json = Forms.json(indicators, false);
        xml = Forms.xml(indicators, false);
    }

    @TearDown
    public void close() {
        evrete.close();
    }

    @Benchmark
    public SubmissionReport jixiao() {
        return jixiao.check(submission);
    }

    @Benchmark
    public List<Subject> predicates() {
        return predicates.check(submission);
    }

    @Benchmark
    public List<Subject> easyRules() {
        return easyRules.check(submission);
    }

    @Benchmark
    public List<Subject> evrete() {
        return evrete.check(submission);
    }

    @Benchmark
    public SubmissionReport jixiaoFromText() {
        return jixiao.check(Forms.read(json));
    }

    @Benchmark
    public List<Error> jsonSchemaFromText() {
        return jsonSchema.check(json);
    }

    @Benchmark
    public int schematronFromText() {
        return schematron.check(xml);
    }
}
