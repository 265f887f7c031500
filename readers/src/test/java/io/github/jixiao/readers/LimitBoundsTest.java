package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What asks for exactly as much as a limit allows is read, what asks for one more is refused, for every limit that can be counted. */
class LimitBoundsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECONDS")
    void aLimitHoldsToTheLastUnit(Limit limit) {
        byte[] file = fileThatMeets(limit);
        int needed = leastThatIsEnough(limit, file);

        assertThat(needed).isGreaterThan(1).isLessThan(limit.standard());
        assertThat(refusal(limit, needed + 1, file)).isEmpty();
        assertThat(refusal(limit, needed, file)).isEmpty();
        assertThat(refusal(limit, needed - 1, file)).contains(limit);
        if (limit == Limit.FILE_BYTES) {
            assertThat(needed).isEqualTo(file.length);
        }
    }

    /** Halves the distance between a value that refuses the file and one that does not. */
    private static int leastThatIsEnough(Limit limit, byte[] file) {
        int refused = 1;
        int enough = limit.standard();
        while (enough - refused > 1) {
            int middle = refused + (enough - refused) / 2;
            if (refusal(limit, middle, file).isPresent()) {
                refused = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    /** The limit that the file, or a document in it, is refused for. */
    private static Optional<Limit> refusal(Limit limit, int value, byte[] file) {
        SubmissionReader reader =
                SubmissionReader.within(ReadingLimits.standard().with(limit, value));
        return reader.readEach("a", file).stream()
                .filter(Unreadable.class::isInstance)
                .map(each -> ((Unreadable) each).failure().limit())
                .findFirst();
    }

    private static byte[] fileThatMeets(Limit limit) {
        return switch (limit) {
            case PAGES -> Resources.bytes(Resources.class, "waterworks.pdf");
            case ARCHIVE_DEPTH -> nested(Resources.bytes(Resources.class, "waterworks.docx"));
            case INFLATION -> Zips.of(Map.of("甲.txt", text(200_000)));
            default -> Resources.bytes(Resources.class, "waterworks.docx");
        };
    }

    private static byte[] nested(byte[] document) {
        return Zips.of(Map.of("乙.zip", Zips.of(Map.of("甲.docx", document))));
    }

    /** A form, and some words that pack fairly well. */
    private static byte[] text(int length) {
        String form = "项目名称\t泵站\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t泵站数量\t≥3座\n";
        StringBuilder text = new StringBuilder(form);
        for (int number = 0; text.length() < length; number++) {
            text.append("说明").append(number).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
