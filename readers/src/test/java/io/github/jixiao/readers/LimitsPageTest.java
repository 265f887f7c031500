package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page about limits says what the program does. */
class LimitsPageTest {

    private static final Path DOCS = Path.of("../docs");

    @ParameterizedTest
    @ValueSource(strings = {"limits.md", "limits.zh-CN.md"})
    void thePageListsEveryLimitWithItsValueAndReason(String page) throws IOException {
        List<String> rows = Files.readAllLines(DOCS.resolve(page)).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .extracting(row -> cell(row, 1) + " " + cell(row, 2) + " " + cell(row, 4))
                .containsExactlyElementsOf(Stream.of(Limit.values())
                        .map(limit -> "`%s` %s `%s`".formatted(limit, limit.shown(limit.standard()), limit.reason()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalNamesFileAndLimitAndRemedyInBothLanguages(Limit limit) {
        UnreadableFileException refusal =
                UnreadableFileException.beyond(limit, 7, Location.UNKNOWN, Bilingual.of("一部分", "a part"));
        for (Language language : Language.values()) {
            assertThat(refusal.describe("甲.docx", language)).contains("甲.docx", "7");
            assertThat(refusal.remedy("甲.docx", language)).isNotBlank();
        }
        assertThat(refusal.limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitCanBeChangedAlone(Limit limit) {
        ReadingLimits limits = ReadingLimits.standard().with(limit, 1);
        assertThat(Limit.values())
                .allSatisfy(each -> assertThat(limits.of(each)).isEqualTo(each == limit ? 1 : each.standard()));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.with(limit, 0));
    }

    private static String cell(String row, int index) {
        return row.split("\\|", -1)[index].strip();
    }
}
