package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code jixiao}, over an application made of the classes under test. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    /** Where the application is, which no test changes. */
    @TempDir
    static Path installed;

    @TempDir
    Path folder;

    private Path home;
    private Path script;
    private Path forms;
    private Path table;

    /** What a process did. */
    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void install() throws IOException {
        install(installed.resolve("绩效 程序"));
    }

    private static void install(Path home) throws IOException {
        Files.createDirectories(home.resolve("lib"));
        Files.copy(Path.of("..", "jixiao"), home.resolve("jixiao"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Jixiao.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream jar = Files.newOutputStream(home.resolve("lib/jixiao-cli.jar"))) {
            new JarOutputStream(jar, manifest).close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        home = installed.resolve("绩效 程序");
        script = home.resolve("jixiao");
        forms = Files.createDirectory(folder.resolve("我的 材料"));
        table = Files.writeString(forms.resolve("目标 表.json"), Samples.WRONG_TOTAL);
    }

    private static String classPath() {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(paths.split(File.pathSeparator, -1))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void argumentsAndExitCodePassThrough() throws Exception {
        Result result = run(folder, Map.of(), "sh", script, "check", table);

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("目标 表.json").contains("40 + 20 = 60 万元");
    }

    @Test
    void linksAndRelativePathsLeadToTheProgram() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("short"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), folder.relativize(script));

        assertThat(run(folder, Map.of(), "sh", link, "--version").out()).startsWith("jixiao ");
        assertThat(run(folder, Map.of(), "sh", "short", "--version").out()).startsWith("jixiao ");
        assertThat(run(home, Map.of(), "sh", "jixiao", "--version").out()).startsWith("jixiao ");
    }

    @Test
    void namesInChineseAreFoundWithoutALocale() throws Exception {
        Result result = run(forms, Map.of("LC_ALL", "C", "LANG", "C"), "sh", script, "check", "目标 表.json");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("错误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx_XX.UTF-8", "zh_XX.GBK"})
    void namesInChineseAreFoundUnderALocaleThatIsNotInstalled(String locale) throws Exception {
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", ""));
            environment.put(variable, locale);
            Result result = run(forms, environment, "sh", script, "check", "目标 表.json");

            assertThat(result.code()).as(variable).isEqualTo(1);
            assertThat(result.out()).as(variable).contains("目标 表.json").contains("错误");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "", "C.UTF-8"})
    void noProcessIsStartedForALocaleThatIsAlwaysThere(String locale) throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        Path asked = folder.resolve("asked");
        Files.writeString(tools.resolve("locale"), "#!/bin/sh\n: >'" + asked + "'\n")
                .toFile()
                .setExecutable(true);
        String path = tools + File.pathSeparator + System.getenv("PATH");
        run(folder, Map.of("PATH", path, "LC_ALL", locale, "LC_CTYPE", "", "LANG", ""), "sh", script, "--version");

        assertThat(asked).doesNotExist();
    }

    @Test
    void verboseRunTellsWhichJavaItIsAndWhetherTheArchiveIsInForce() throws Exception {
        Path other = folder.resolve("other");
        install(other);
        run(folder, Map.of(), "sh", other.resolve("jixiao"), "check", table);
        Path archive = Files.writeString(other.resolve("classes.jsa"), "no archive");
        Result broken = run(folder, Map.of(), "sh", other.resolve("jixiao"), "check", "-v", table);

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err())
                .contains("jixiao：Java " + System.getProperty("java.version").split("[-+]", -1)[0])
                .contains("类存档没有使用：" + archive)
                .contains("正在使用：");
    }

    @Test
    void oneFormGetsTheQuickCompilerAndManyGetBoth() throws Exception {
        Map<String, String> flags = Map.of("JIXIAO_OPTS", "-XX:+PrintFlagsFinal");

        assertThat(run(folder, flags, "sh", script, "check", table).out()).containsPattern("TieredStopAtLevel += 1 ");
        assertThat(run(folder, flags, "sh", script, "check", forms).out()).containsPattern("TieredStopAtLevel += 4 ");
    }

    @Test
    void javaThatIsTooOldIsNamed() throws Exception {
        Path old = folder.resolve("jdk 11");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);
        Result result = run(folder, Map.of("JAVA_HOME", old.toString()), "sh", script, "--version");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("""
            jixiao：需要 Java 17 或更高版本，现在是 11.0.2（%1$s/bin/java）
            jixiao: Java 17 or newer is needed, this is 11.0.2 (%1$s/bin/java)
            """.formatted(old));
    }

    @Test
    void missingJavaIsTold() throws Exception {
        Result result = run(folder, Map.of("JAVA_HOME", folder.resolve("none").toString()), "sh", script, "--version");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains("JAVA_HOME 指向的文件夹中没有 Java")
                .contains("There is no Java where JAVA_HOME points");
    }

    @Test
    void incompleteProgramIsTold() throws Exception {
        Path other = folder.resolve("other");
        install(other);
        Files.delete(other.resolve("lib/jixiao-cli.jar"));

        assertThat(run(folder, Map.of(), "sh", other.resolve("jixiao"), "--version")
                        .err())
                .contains("程序不完整")
                .contains("incomplete");
    }

    private Result run(Path from, Map<String, String> environment, Object... command) throws Exception {
        List<String> line = new ArrayList<>();
        Stream.of(command).map(String::valueOf).forEach(line::add);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out), Files.readString(err));
    }
}
