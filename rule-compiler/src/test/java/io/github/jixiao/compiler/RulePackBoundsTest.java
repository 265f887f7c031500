package io.github.jixiao.compiler;

import static io.github.jixiao.compiler.Packs.EVERY_TABLE;
import static io.github.jixiao.compiler.Packs.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule as large, and as talkative, as is allowed is in force; one that is larger is broken, and says why. */
class RulePackBoundsTest {
    private static final int LONGEST = 262_144;
    private static final int MOST_FINDINGS = 10_000;

    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({"-1, REPORTED", "0, REPORTED", "1, BROKEN"})
    void aRuleMayBeAsLongAsAllowed(int beyond, Outcome outcome) throws Exception {
        String drl = Packs.drl("long-rule", EVERY_TABLE, REPORT);

        RuleStatus status = status(new Packs(parent)
                .with("long-rule", EVERY_TABLE, REPORT)
                .withFile("long-rule.drl", drl + padding("// ", drl, beyond))
                .load());

        assertThat(status.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.BROKEN) {
            assertThat(status.reason(Language.ENGLISH)).startsWith("bureau/long-rule.drl: longer than 262144 bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, REPORTED", "0, REPORTED", "1, BROKEN"})
    void aPageMayBeAsLongAsAllowed(int beyond, Outcome outcome) throws Exception {
        RuleStatus status = status(new Packs(parent)
                .with("long-rule", EVERY_TABLE, REPORT)
                .withFile("long-rule.md", Packs.PAGE + padding("", Packs.PAGE, beyond))
                .load());

        assertThat(status.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.BROKEN) {
            assertThat(status.reason(Language.CHINESE)).startsWith("bureau/long-rule.md: 文件超过 262144 字节");
        }
    }

    private static String padding(String start, String text, int beyond) {
        int written = (text + start).getBytes(StandardCharsets.UTF_8).length;
        return start + "x".repeat(LONGEST + beyond - written);
    }

    @ParameterizedTest
    @CsvSource({"-1, REPORTED", "0, REPORTED", "1, BROKEN"})
    void aRuleMayReportAsOftenAsAllowed(int beyond, Outcome outcome) throws Exception {
        String often = "for (int i = 0; i < " + (MOST_FINDINGS + beyond) + "; i++) { " + REPORT + " }";

        RuleStatus status = status(
                new Packs(parent).with("talkative-rule", EVERY_TABLE, often).load());

        assertThat(status.outcome()).isEqualTo(outcome);
    }

    private static RuleStatus status(RulePack pack) {
        return TableValidator.builder()
                .rulePack(pack)
                .build()
                .validate(SampleTables.project())
                .submissions()
                .get(0)
                .statuses()
                .filter(status ->
                        status.rule().equals(pack.rules().get(0).info().id()))
                .findFirst()
                .orElseThrow();
    }
}
