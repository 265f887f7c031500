package io.github.jixiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksRunTest {

    @Test
    void everyBenchmarkRunsOnce() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(Pattern.quote(BenchmarksRunTest.class.getPackageName()))
                .param("indicators", "10")
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .forks(0)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        Set<String> run = new Runner(once)
                .run().stream()
                        .map(result -> result.getParams().getBenchmark())
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet());

        assertThat(run)
                .containsExactlyInAnyOrder(
                        "engine",
                        "handWritten",
                        "jixiao",
                        "predicates",
                        "easyRules",
                        "evrete",
                        "jixiaoFromText",
                        "jsonSchemaFromText",
                        "schematronFromText",
                        "reader",
                        "library",
                        "write");
    }
}
