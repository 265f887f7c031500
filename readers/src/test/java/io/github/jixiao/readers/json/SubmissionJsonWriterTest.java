package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionJsonWriterTest {

    @Test
    void membersStandInTheOrderOfTheExchangeFormat() throws UnreadableFileException {
        String fixture = Json.fixture("submission.json");

        assertThat(SubmissionJsonWriter.write(Json.submissions(fixture))).isEqualTo(fixture);
    }

    @Test
    void nothingIsAnEmptyArray() {
        assertThat(SubmissionJsonWriter.write(List.of())).isEqualTo("[]\n");
    }

    @Test
    void submissionIsHandedOnAtOnce() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SubmissionJsonWriter writer = new SubmissionJsonWriter(bytes)) {
            writer.write(Submission.of(
                    "甲", PerformanceTargetTable.builder(TableKind.PROJECT).build()));
            assertThat(bytes.toString(StandardCharsets.UTF_8))
                    .startsWith("[\n  {\n")
                    .endsWith("\n  }");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("\n  }\n]\n");
    }

    @Test
    void numbersAreWrittenPlainly() {
        String written = written(Indicator.builder()
                .weight(new BigDecimal("1E+3"))
                .target(new TargetValue.Quantitative(
                        "≥0.0000001", null, Comparison.AT_LEAST, new BigDecimal("1E-7"), null, null, Set.of()))
                .build());

        assertThat(written).contains("\"weight\": 1000,", "\"number\": 0.0000001,");
    }

    @Test
    void whatTheTextTellsIsNotRepeated() {
        String written = written(Indicator.of(IndicatorType.QUANTITY, "册数", "≥500册"));

        assertThat(written)
                .contains("\"text\": \"≥500册\"")
                .doesNotContain("\"traits\"", "\"subject\"", "\"qualitative\"");
    }

    @Test
    void halfOfSurrogatePairIsReplaced() {
        assertThat(written(Indicator.builder().name("a\uD842b").build())).contains("\"name\": \"a\uFFFDb\"");
    }

    @Test
    void amountIsInTenThousandYuan() {
        Entry<Money> total = Entry.of(Objects.requireNonNull(Money.ofUnit(new BigDecimal("123456"), "元")));
        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(total)))
                .build();

        assertThat(SubmissionJsonWriter.write(List.of(Submission.of("甲", table))))
                .contains("\"total\": 12.3456,");
    }

    private static String written(Indicator indicator) {
        return SubmissionJsonWriter.write(List.of(Submission.of(
                "甲",
                PerformanceTargetTable.builder(TableKind.PROJECT)
                        .indicators(List.of(indicator))
                        .build())));
    }
}
