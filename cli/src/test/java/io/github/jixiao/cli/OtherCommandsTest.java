package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.rule.RuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @TempDir
    Path folder;

    @Test
    void everyRuleIsListedWithItsTitle() {
        Run run = Run.of("rules");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("错误  funding-total-mismatch ").contains("资金总额与各来源合计不一致\n");
        for (RuleInfo rule : TableValidator.standard().rules()) {
            assertThat(run.out()).contains("  " + rule.id() + " ");
        }
    }

    @Test
    void ruleIsShownWithItsPage() {
        assertThat(Run.of("rules", "funding-total-mismatch").out())
                .startsWith("funding-total-mismatch\n资金总额与各来源合计不一致\n\n错误 · 适当性 · 算术关系\n\n报告：资金总额 {stated}，")
                .contains("改法：")
                .contains("报告的例子");
        assertThat(Run.of("rules", "funding-total-mismatch", "--lang", "en").out())
                .contains("error · appropriateness · arithmetic")
                .contains("Advice: ");
    }

    @Test
    void whatIsReadCanBeReadAgain() throws IOException {
        Path table = Files.writeString(folder.resolve("表.json"), Samples.WRONG_TOTAL);
        Run read = Run.of("read", table);

        assertThat(read.code()).isZero();
        assertThat(read.out()).startsWith("[").endsWith("]\n");
        assertThat(Run.withInput(read.out(), "check", "-").out()).contains("funding-total-mismatch");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsPrinted() throws IOException {
        Path table = Files.writeString(folder.resolve("a.json"), Samples.CLEAN);
        Path broken = Files.writeString(folder.resolve("b.json"), "{");
        Run read = Run.of("read", broken, table);

        assertThat(read.code()).isEqualTo(3);
        assertThat(read.err()).contains("b.json").contains("JSON");
        assertThat(read.out()).contains("街心公园照明提升");
    }

    @Test
    void readingCanGoToAFile() throws IOException {
        Path table = Files.writeString(folder.resolve("a.json"), Samples.CLEAN);
        Path output = folder.resolve("read.json");

        assertThat(Run.of("read", table, "-o", output).out()).isEmpty();
        assertThat(output)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("read", table).out());
    }

    @Test
    void baselineOfAnIncompleteRunSaysSo() throws IOException {
        Path table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Run run = Run.of("baseline", table, folder.resolve("none.json"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("基线不完整");
        assertThat(run.out()).contains("\"fingerprint\"").contains("\"rule\": \"funding-total-mismatch\"");
    }
}
