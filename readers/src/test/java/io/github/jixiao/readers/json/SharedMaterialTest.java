package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.PerformanceTargetTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract's own examples and the tables labelled by hand, where they are at hand. */
@EnabledIf("isThere")
class SharedMaterialTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    static boolean isThere() {
        return Files.isDirectory(SHARED);
    }

    static Stream<Path> labelledTables() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("samples/truth"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("labelledTables")
    void labelledTableIsReadAndValid(Path file) throws IOException, UnreadableFileException {
        String json = Files.readString(file);
        PerformanceTargetTable table = Json.table(json);

        assertThat(TableSchema.faults(json)).isEmpty();
        assertThat(table.indicators()).isNotEmpty().allSatisfy(indicator -> {
            assertThat(indicator.category()).isNotNull();
            assertThat(indicator.name()).isNotEmpty();
        });
        String written = SubmissionJsonWriter.write(Json.submissions(json));
        assertThat(TableSchema.faults(written)).isEmpty();
        assertThat(Json.table(written)).isEqualTo(table);
    }

    @Test
    void exampleOfTheContractIsReadAndWritten() throws IOException, UnreadableFileException {
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(SHARED.resolve("contract/exchange-format.md")));
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        String indicator = examples.get(2);
        String table = examples.get(1).replace("\"indicators\": [ { } ]", "\"indicators\": [" + indicator + "]");
        String submission = examples.get(0).replace("\"tables\": [ { } ]", "\"tables\": [" + table + "]");

        assertThat(TableSchema.faults(submission)).isEmpty();
        String written = SubmissionJsonWriter.write(Json.submissions(submission));
        assertThat(TableSchema.faults(written)).isEmpty();
        assertThat(memberNames(written)).containsAll(memberNames(submission));
        assertThat(Json.submissions(written)).isEqualTo(Json.submissions(submission));
    }

    private static List<String> memberNames(String json) {
        return Pattern.compile("\"([A-Za-z0-9]+)\":")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
