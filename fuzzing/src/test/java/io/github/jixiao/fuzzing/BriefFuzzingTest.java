package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fuzzer runs, for a number of inputs that is the same on every machine, and finds nothing. */
@EnabledOnOs(OS.LINUX)
class BriefFuzzingTest {
    private static final int LONGEST_MINUTES = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"PROFILE, 500", "VALUE, 5000", "FORM, 300"})
    void aBriefRunFindsNothing(FuzzTarget target, int inputs) throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Map<FuzzTarget, List<byte[]>> seeds = Seeds.in(Path.of(".."));
        int number = 0;
        for (byte[] seed : seeds.getOrDefault(target, List.of())) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command(target, inputs))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(log);
        assertThat(process.exitValue()).as(printed).isZero();
        assertThat(printed).contains("Done " + inputs + " runs").doesNotContain("== Java Exception");
    }

    private static List<String> command(FuzzTarget target, int inputs) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--target_args=" + target.id(),
                "--instrumentation_includes=io.github.jixiao.**",
                "-runs=" + inputs,
                "-seed=1",
                "-reload=0",
                "-timeout=600",
                "-rss_limit_mb=0",
                "corpus");
    }
}
