package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars as they are built, in a program that is a module. */
class ModularProgramTest {
    private static final Path SOURCES = Path.of("examples/modular/src");
    private static final String DECISION_TABLE = "examples/decision-tables/bureau.xlsx";
    private static final List<String> FORMS = List.of(
            "examples/submissions/06-非遗传承展演.txt",
            "examples/submissions/11-社区居家养老.json",
            "examples/submissions/12-职业技能培训.json");

    /** What a program depends on: everything that is no test's. */
    private static final List<Path> JARS = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(entry -> !entry.toString()
                    .matches(".*(test-classes|examples.target.classes|junit|assertj|opentest4j"
                            + "|apiguardian|byte-buddy|surefire|picocli|jixiao-cli).*"))
            .toList();

    @BeforeEach
    void theJarsAreBuilt() {
        assumeThat(JARS).allMatch(entry -> entry.toString().endsWith(".jar"));
    }

    private static String modulePath() {
        return JARS.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void aModularProgramCompilesAndRuns(@TempDir Path folder) throws Exception {
        Path classes = folder.resolve("classes");
        StringWriter said = new StringWriter();
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-p",
                        modulePath(),
                        "-d",
                        classes.toString(),
                        SOURCES.resolve("module-info.java").toString(),
                        SOURCES.resolve("cn/example/modular/App.java").toString());
        assertThat(compiled).as(said.toString()).isZero();

        String printed = output(Stream.concat(
                        Stream.of(
                                "-p",
                                classes + File.pathSeparator + modulePath(),
                                "--add-modules",
                                "ALL-MODULE-PATH",
                                "-m",
                                "cn.example.modular/cn.example.modular.App",
                                DECISION_TABLE),
                        FORMS.stream())
                .toList());

        assertThat(printed)
                .contains("cost-exceeds-budget  成本指标 48 + 27 + 15，合计 90 万元，超出预算 80 万元，差 10 万元")
                .contains("employment-rate  指标“培训后就业率”的指标值是“≥70%”，应当在 75% 至 100% 之间")
                .contains("FINDINGS  module cn.example.modular  module io.github.jixiao.core  true");
        assertThat(printed.lines().filter(line -> line.contains("  module cn.example.modular  ")))
                .hasSize(FORMS.size());
    }

    private static String output(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dstdout.encoding=UTF-8"),
                        arguments.stream())
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream printed = process.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.waitFor();
        }
    }

    @Test
    void everyJarOfTheLibraryHasAStableNameAndPackagesOfItsOwn() throws IOException {
        TreeMap<String, Set<String>> modulesByPackage = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Path jar : JARS) {
            if (jar.getFileName().toString().startsWith("jixiao-")) {
                ModuleReference module =
                        ModuleFinder.of(jar).findAll().iterator().next();
                names.add(module.descriptor().name());
                for (String name : module.descriptor().packages()) {
                    modulesByPackage
                            .computeIfAbsent(name, none -> new TreeSet<>())
                            .add(module.descriptor().name());
                }
            }
        }

        assertThat(names)
                .contains(
                        "io.github.jixiao.core",
                        "io.github.jixiao.readers",
                        "io.github.jixiao.reports",
                        "io.github.jixiao.rules");
        assertThat(modulesByPackage)
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }
}
