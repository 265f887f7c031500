package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that a person accepts. The environment's day is 2026-06-15. */
class SuppressionTest {
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"([0-9a-f]{32})\"");

    @TempDir
    Path folder;

    private Path table;
    private String fingerprint;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Matcher found =
                FINGERPRINT.matcher(Run.of("check", table, "--format", "json").out());
        assertThat(found.find()).isTrue();
        fingerprint = found.group(1);
    }

    private Path accepting(String print, String until) throws IOException {
        return Files.writeString(folder.resolve("jixiao.yaml"), """
                suppressions:
                  - fingerprint: %s
                    rule: funding-total-mismatch
                    reason: 上级已批复
                    author: 李四
                    until: %s
                """.formatted(print, until));
    }

    @Test
    void acceptedFindingIsSetAsideWithItsReason() throws IOException {
        Path configuration = accepting(fingerprint, "2026-06-15");
        Run run = Run.of("check", table, "--config", configuration, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"outcome\": \"CLEAN\"", "\"suppressed\": 1")
                .contains("\"kind\": \"ACCEPTED\"", "\"reason\": \"上级已批复\"", "\"until\": \"2026-06-15\"");
        assertThat(Run.of("check", table, "--config", configuration, "-v").out())
                .contains("已豁免：上级已批复（李四）");
    }

    @Test
    void suppressionOfAnotherRuleIsToldAsSuch() throws IOException {
        Path configuration = accepting(fingerprint, "2026-06-15");
        Files.writeString(
                configuration,
                Files.readString(configuration).replace("funding-total-mismatch", "weight-total-mismatch"));

        assertThat(Run.of("check", table, "--config", configuration).out())
                .contains("所写的规则与这个问题的规则 funding-total-mismatch 不符")
                .doesNotContain("没有对应的问题");
        assertThat(Run.of("check", table, "--config", configuration, "--lang", "en")
                        .out())
                .contains("names another rule than funding-total-mismatch");
    }

    @Test
    void expiredSuppressionCountsNoMoreAndIsTold() throws IOException {
        Path configuration = accepting(fingerprint, "2026-06-14");
        Run run = Run.of("check", table, "--config", configuration);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("1 个错误")
                .contains("注意：豁免 funding-total-mismatch " + fingerprint + " 已于 2026-06-14 到期（李四：上级已批复）");
        assertThat(Run.of("check", table, "--config", configuration, "--format", "json")
                        .out())
                .contains("\"kind\": \"SUPPRESSION_EXPIRED\"");
    }

    @Test
    void dayCanBeStated() throws IOException {
        Path configuration = accepting(fingerprint, "2026-06-15");

        assertThat(Run.of("check", table, "--config", configuration, "--date", "2026-06-16")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("check", table, "--config", configuration, "--date", "16.6.2026")
                        .err())
                .contains("--date 的值“16.6.2026”应当是日期");
    }

    @Test
    void suppressionThatMatchesNothingIsToldAndChangesNothing() throws IOException {
        Path clean = Files.writeString(folder.resolve("b.json"), Samples.CLEAN);
        Run run = Run.of("check", clean, "--config", accepting(fingerprint, "2026-12-31"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("注意：豁免 funding-total-mismatch " + fingerprint + " 没有对应的问题");
    }

    @Test
    void suppressionOfADocumentThatIsNotLookedAtIsNotTold() throws IOException {
        Path clean = Files.writeString(folder.resolve("b.json"), Samples.CLEAN);
        Path configuration = accepting(fingerprint, "2026-12-31");
        Files.writeString(configuration, Files.readString(configuration) + "    source: " + table + "\n");

        assertThat(Run.of("check", clean, "--config", configuration).out()).doesNotContain("注意");
    }

    @Test
    void suppressionOfAnotherRuleSetsNothingAside() throws IOException {
        Path configuration = accepting(fingerprint, "2026-12-31");
        Files.writeString(
                configuration,
                Files.readString(configuration).replace("funding-total-mismatch", "cost-exceeds-budget"));

        assertThat(Run.of("check", table, "--config", configuration).code()).isEqualTo(1);
    }

    @Test
    void suppressionsMayStandInAFileOfTheirOwn() throws IOException {
        Path list = accepting(fingerprint, "2026-12-31");
        Files.move(list, folder.resolve("豁免.yaml"));
        Path configuration = Files.writeString(folder.resolve("jixiao.yaml"), "suppressions: 豁免.yaml\n");

        assertThat(Run.of("check", table, "--config", configuration).code()).isZero();
        Files.writeString(folder.resolve("豁免.yaml"), "- reason: 上级已批复\n");
        assertThat(Run.of("check", table, "--config", configuration).err())
                .contains(folder.resolve("豁免.yaml") + ":1:3: 缺少“fingerprint”");
    }
}
