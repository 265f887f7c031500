package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionStreamTest {
    private static final Source LINES = Source.named("all.jsonl");
    private static final Source ARRAY = Source.named("all.json");

    @Test
    void everyLineIsASubmission() throws IOException {
        List<StreamedSubmission> read = lines("""
                {"projectName": "甲"}

                {"tables": [{"projectName": "乙"}]}
                """);

        assertThat(read).extracting(SubmissionStreamTest::told).containsExactly("all.jsonl:1 甲", "all.jsonl:3 乙");
        assertThat(((StreamedSubmission.Read) read.get(0)).submission().source().name())
                .isEqualTo("all.jsonl:1");
    }

    @Test
    void lineThatNamesItsSourceKeepsIt() throws IOException {
        assertThat(lines("{\"source\": {\"name\": \"甲.docx\"}, \"tables\": [{\"title\": \"表\"}]}"))
                .singleElement()
                .isInstanceOfSatisfying(StreamedSubmission.Read.class, read -> {
                    assertThat(read.submission().source().name()).isEqualTo("甲.docx");
                    assertThat(read.source().name()).isEqualTo("all.jsonl:1");
                });
    }

    @Test
    void faultyLinesLeaveTheOthersReadable() throws IOException {
        List<StreamedSubmission> read = lines("""
                {"projectName": "甲"
                {"projectName": "乙"}
                {"kind": "X"}
                [{"projectName": "丙"}]
                {"projectName": "丁"} {"projectName": "丁"}
                {"projectName": "戊"}\
                """);

        assertThat(read)
                .extracting(SubmissionStreamTest::told)
                .containsExactly(
                        "all.jsonl:1 BROKEN_JSON",
                        "all.jsonl:2 乙",
                        "all.jsonl:3 WRONG_VALUE",
                        "all.jsonl:4 WRONG_VALUE",
                        "all.jsonl:5 BROKEN_JSON",
                        "all.jsonl:6 戊");
    }

    @Test
    void failureCountsLinesFromTheStartOfTheFile() throws IOException {
        List<StreamedSubmission> read = lines("{\"title\": \"甲\"}\n{\"kind\": \"X\"}\n{]\n{\"title\": 1}x\n");

        assertThat(read.subList(1, 4))
                .extracting(line -> ((StreamedSubmission.Unreadable) line)
                        .failure()
                        .location()
                        .line())
                .containsExactly(2, 3, 4);
        assertThat(((StreamedSubmission.Unreadable) read.get(2))
                        .failure()
                        .detail()
                        .english())
                .contains("line 3, column 2");
    }

    @Test
    void pointersStartAtTheLine() throws IOException {
        StreamedSubmission.Read read =
                (StreamedSubmission.Read) lines("\n\n{\"indicators\": [{}]}").get(0);

        assertThat(read.submission().tables().get(0).indicators().get(0).location())
                .isEqualTo(Location.atPointer("/indicators/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n \n", "\n\uFEFF"})
    void linesMayEndOtherwise(String between) throws IOException {
        assertThat(lines("\uFEFF{\"title\": \"甲\"}" + between + "{\"title\": \"乙\"}\n"))
                .hasSize(2)
                .allMatch(StreamedSubmission.Read.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \r\n"})
    void noLineAtAllIsEmpty(String text) throws IOException {
        assertThat(lines(text)).extracting(SubmissionStreamTest::told).containsExactly("all.jsonl EMPTY");
    }

    @Test
    void lineLongerThanAllowedIsPassedOver() throws IOException {
        String text = "{\"title\": \"%s\"}\n{\"title\": \"乙\"}".formatted("长".repeat(100_000));

        assertThat(drain(new JsonLines(LINES, bytes(text), ReadingLimits.standard(), 200_000)))
                .extracting(SubmissionStreamTest::told)
                .containsExactly("all.jsonl:1 TOO_LARGE", "all.jsonl:2 乙");
        assertThat(drain(new JsonLines(LINES, bytes(text), ReadingLimits.standard(), 400_000)))
                .hasSize(2)
                .allMatch(StreamedSubmission.Read.class::isInstance);
    }

    @Test
    void linesAreReadOnlyWhenAskedFor() throws IOException {
        EndlessLines endless = new EndlessLines();
        try (SubmissionStream stream = SubmissionJsonReader.streamLines(LINES, endless)) {
            for (int line = 1; line <= 10_000; line++) {
                assertThat(stream.next().source().name()).isEqualTo("all.jsonl:" + line);
            }
        }
        assertThat(endless.closed).isTrue();
    }

    @Test
    void linesMayBeReadInAnyOrderAndAfterTheEnd() throws IOException {
        List<UnreadSubmission> unread = new ArrayList<>();
        try (SubmissionStream stream =
                SubmissionJsonReader.streamLines(LINES, bytes("{\"title\": \"甲\"}\n{]\n{\"title\": \"丙\"}"))) {
            while (stream.hasNext()) {
                unread.add(stream.nextUnread());
            }
        }
        Collections.reverse(unread);

        assertThat(unread.stream().map(UnreadSubmission::read))
                .extracting(SubmissionStreamTest::told)
                .containsExactly("all.jsonl:3 丙", "all.jsonl:2 BROKEN_JSON", "all.jsonl:1 甲");
    }

    @Test
    void elementsOfAnArrayAreReadOneByOne() throws IOException {
        List<StreamedSubmission> read = elements("""
                [{"projectName": "甲"},
                 {"kind": "X"},
                 5,
                 {"projectName": "乙", "projectName": "乙", "tasks": [{}, {"name": []}]},
                 {"projectName": "丙"}]
                """);

        assertThat(read)
                .extracting(SubmissionStreamTest::told)
                .containsExactly(
                        "all.json#/0 甲",
                        "all.json#/1 WRONG_VALUE",
                        "all.json#/2 WRONG_VALUE",
                        "all.json#/3 BROKEN_JSON",
                        "all.json#/4 丙");
    }

    @Test
    void arrayEndsWhereItIsNoJson() throws IOException {
        assertThat(elements("[{\"title\": \"甲\"}, {\"title\": }, {\"title\": \"乙\"}]"))
                .extracting(SubmissionStreamTest::told)
                .containsExactly("all.json#/0 甲", "all.json#/1 BROKEN_JSON");
        assertThat(elements("[{\"title\": \"甲\"}"))
                .extracting(SubmissionStreamTest::told)
                .containsExactly("all.json#/0 甲", "all.json#/0 BROKEN_JSON");
    }

    @Test
    void elementNestedTooDeepLeavesTheNextReadable() throws IOException {
        String deep = "[".repeat(100) + "]".repeat(100);

        assertThat(elements("[%s, {\"title\": \"甲\"}]".formatted(deep)))
                .extracting(SubmissionStreamTest::told)
                .containsExactly("all.json#/0 HOSTILE", "all.json#/1 甲");
    }

    @Test
    void streamEndsAfterItsLastElement() throws IOException {
        try (SubmissionStream stream = SubmissionJsonReader.stream(ARRAY, bytes("{\"title\": \"甲\"}"))) {
            assertThat(stream.next().source()).isEqualTo(ARRAY);
            assertThat(stream.hasNext()).isFalse();
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"甲\"}\n{\"title\": \"乙\"}",
                "{\"tables\": [{}]}\r\n\r\n{\"ti",
                "\uFEFF{}\n{}\n{}",
                "{\"a\": \"}\\n{\"}\n{}"
            })
    void objectsOnLinesOfTheirOwnAreJsonLines(String text) {
        assertThat(SubmissionJsonReader.isJsonLines(text.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"title\": \"甲\"}\n",
                "{\n\"title\": \"甲\"}\n{}",
                "{} {}",
                "[{}]\n[{}]",
                "{}\n5",
                "{\"title\": \"甲",
                "项目名称,指标值"
            })
    void otherTextIsNotJsonLines(String text) {
        assertThat(SubmissionJsonReader.isJsonLines(text.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static List<StreamedSubmission> lines(String text) throws IOException {
        return drain(SubmissionJsonReader.streamLines(LINES, bytes(text)));
    }

    private static List<StreamedSubmission> elements(String text) throws IOException {
        return drain(SubmissionJsonReader.stream(ARRAY, bytes(text)));
    }

    private static List<StreamedSubmission> drain(SubmissionStream stream) throws IOException {
        try (stream) {
            List<StreamedSubmission> read = new ArrayList<>();
            stream.forEachRemaining(read::add);
            return read;
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, and the table's name or what is wrong. */
    private static String told(StreamedSubmission streamed) {
        if (streamed instanceof StreamedSubmission.Unreadable unreadable) {
            Reason reason = unreadable.failure().reason();
            return streamed.source().name() + " " + reason;
        }
        Submission submission = ((StreamedSubmission.Read) streamed).submission();
        return streamed.source().name() + " " + submission.tables().get(0).name();
    }

    /** The same line over and over. */
    private static final class EndlessLines extends InputStream {
        private final byte[] line = "{\"title\": \"甲\"}\n".getBytes(StandardCharsets.UTF_8);
        private int next;
        private boolean closed;

        @Override
        public int read() {
            return line[next++ % line.length];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
