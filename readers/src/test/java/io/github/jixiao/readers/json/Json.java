package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Short ways to read JSON in tests. */
final class Json {
    static final String NAME = "test.json";

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Json() {}

    static List<Submission> submissions(String json) throws UnreadableFileException {
        return SubmissionJsonReader.read(NAME, json.getBytes(StandardCharsets.UTF_8));
    }

    static Submission submission(String json) throws UnreadableFileException {
        return submissions(json).get(0);
    }

    static PerformanceTargetTable table(String json) throws UnreadableFileException {
        return submission(json).tables().get(0);
    }

    /** The only indicator of a table, from its members. */
    static Indicator indicator(String members) throws UnreadableFileException {
        return table("{\"indicators\": [{%s}]}".formatted(members)).indicators().get(0);
    }

    /** Why a text is refused; in words of one language, but for those of the text. */
    static UnreadableFileException failure(String json) {
        UnreadableFileException failure =
                Objects.requireNonNull(catchThrowableOfType(UnreadableFileException.class, () -> submissions(json)));
        String ours = QUOTED.matcher(failure.detail().english()).replaceAll("");
        if (failure.reason() != Reason.BROKEN_JSON) {
            assertThat(ours).doesNotContainPattern("\\p{IsHan}|[，。；：？、]");
            assertThat(failure.detail().chinese()).doesNotContain(" / ");
        }
        return failure;
    }

    static String fixture(String name) {
        try (InputStream resource = Json.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
