package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test that a document names as its proof is one that the build runs. */
class NamedTestsTest {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECURITY.md",
                "SECURITY.zh-CN.md",
                "docs/limits.md",
                "docs/limits.zh-CN.md",
                "docs/reliability.md",
            })
    void aTestThatIsNamedExists(String document) throws IOException {
        Map<String, Path> tests = tests();

        assertThat(TEST.matcher(Files.readString(Path.of(document))).results())
                .isNotEmpty()
                .allSatisfy((MatchResult named) -> {
                    assertThat(tests).containsKey(named.group(1));
                    if (named.group(2) != null) {
                        assertThat(tests.get(named.group(1))).content().contains("void " + named.group(2) + "(");
                    }
                });
    }

    private static Map<String, Path> tests() throws IOException {
        Map<String, Path> tests = new HashMap<>();
        for (MatchResult module :
                MODULE.matcher(Files.readString(Path.of("pom.xml"))).results().toList()) {
            Path sources = Path.of(module.group(1), "src/test/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(Files::isRegularFile)
                            .forEach(file ->
                                    tests.put(file.getFileName().toString().replace(".java", ""), file));
                }
            }
        }
        return tests;
    }
}
