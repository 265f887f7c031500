package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A jar of compiled rules and a decision table need no compiler of rules; a folder says what it lacks. */
class WithoutCompilerTest {
    private static final Path JAR = Path.of("examples/rule-pack/target/example-bureau-rules-1.0.0.jar");
    private static final String TABLE = "examples/decision-tables/bureau.xlsx";
    private static final String FORM = "examples/submissions/12-职业技能培训.json";
    private static final Pattern COMPILER = Pattern.compile("rule-compiler|mvel|antlr");

    /** Stands for the jar of the command, whose manifest names the compiler. */
    private static final String COMMAND = "cli/target/classes";

    /** What a call of the command did. */
    private record Call(int code, String printed) {}

    private static Call call(String... arguments) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !COMPILER.matcher(entry).find())
                .map(entry -> entry.endsWith("jixiao-cli.jar") ? COMMAND : entry)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath,
                "io.github.jixiao.cli.Jixiao"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(process.waitFor(), printed);
    }

    @Test
    void aDecisionTableIsInForce() throws Exception {
        assertThat(call("check", FORM, "--rules", TABLE, "--only-rule", "employment-rate")
                        .printed())
                .contains("应当在 75% 至 100% 之间");
    }

    @Test
    void aJarOfCompiledRulesIsInForce() throws Exception {
        assumeThat(JAR).exists();

        Call call = call("rules", "satisfaction-respondents-missing", "--rules", JAR.toString(), "--lang", "en");

        assertThat(call.code()).isZero();
        assertThat(call.printed()).contains("Satisfaction of whom?");
        assertThat(call("check", FORM, "--rules", JAR.toString(), "--only-rule", "satisfaction-respondents-missing")
                        .code())
                .isZero();
    }

    @Test
    void aFolderSaysWhatItLacks() throws Exception {
        Call call = call("check", FORM, "--rules", "examples/rules");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.printed()).contains("编译规则需要 jixiao-rule-compiler", "JAR");
    }
}
