package cn.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calls that docs/embedding.md shows, made to the running service, answer what it says. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EmbeddingDocumentTest {
    private static final File ROOT = new File("../..");
    private static final Pattern SESSION = Pattern.compile("^```console\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("^\\$ (.*)\n((?:(?!\\$ ).*\n)*)", Pattern.MULTILINE);

    @LocalServerPort
    private int port;

    static List<Arguments> calls() throws IOException {
        String document = Files.readString(Path.of(ROOT.getPath(), "docs", "embedding.md"));
        List<MatchResult> calls = SESSION.matcher(document)
                .results()
                .flatMap(session -> CALL.matcher(session.group(1)).results())
                .toList();
        assertThat(calls).hasSizeGreaterThan(3);
        return calls.stream().map(call -> Arguments.of(call.group(1), call.group(2))).toList();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theServiceAnswersAsTheDocumentSays(String command, String printed) throws Exception {
        assumeTrue(isInstalled("curl") && isInstalled("grep"));
        Process process = new ProcessBuilder("sh", "-c", command.replace("localhost:8080", "localhost:" + port))
                .directory(ROOT)
                .redirectErrorStream(true)
                .start();
        try (InputStream output = process.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(printed);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
