package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said can be understood and acted on, in the language asked for. */
class PlainWordsTest {
    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void makeForm() throws IOException {
        form = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
    }

    @Test
    void aResultThatCannotBeWrittenIsToldWithItsReasonAndItsOwnName() {
        Path lost = folder.resolve("无").resolve("r.html");
        Path under = form.resolve("r.html");

        assertThat(Run.of("check", form, "--format", "html=" + lost).err())
                .contains("不能写入 " + lost + "：文件夹 " + lost.getParent() + " 不存在")
                .doesNotContain(".part");
        assertThat(Run.of("check", form, "--format", "html=" + under).err()).contains(form + " 不是文件夹");
        assertThat(Run.of("check", form, "--lang", "en", "--format", "html=" + lost)
                        .err())
                .contains(lost + " cannot be written: there is no folder " + lost.getParent());
    }

    @Test
    void aFormWhoseFindingsAreCutDoesNotLookClean() {
        assertThat(Run.of("check", form, "--max-findings", 0).out()).contains("另有 1 个问题没有列出。");
        assertThat(Run.of("check", form, "--max-findings", 0, "--lang", "en").out())
                .contains("1 more finding is not listed.");
    }

    @Test
    void rulesAcrossTablesAreToldWithTheOthers() {
        assertThat(Run.of("check", form, "-v").out()).contains("narrative-total-mismatch");
        assertThat(Run.of("check", form).out()).doesNotContain("narrative-total-mismatch");
    }

    @Test
    void brokenJsonIsToldInOneLanguage() throws IOException {
        Files.writeString(form, "{\"tables\": [");
        assertThat(Run.of("check", form).out()).contains("内容到这里中断，缺少引号或括号").doesNotContain("Unexpected");
        assertThat(Run.of("check", form, "--lang", "en").out()).contains("Unexpected end-of-input");

        Files.writeString(form, "{\"tables\": [x]}");
        assertThat(Run.of("check", form).out()).contains("“x”不是 JSON 的值").doesNotContain("Unrecognized");
    }

    @Test
    void theLanguageMayStandBeforeTheCommand() {
        assertThat(Run.of("--lang", "en", "--help").out())
                .startsWith("jixiao checks")
                .doesNotContain("There is no command");
        assertThat(Run.of("--lang=en", "check", form).out()).contains("funding-total-mismatch", "Advice");
        assertThat(Run.of("--lang", "en", "rules", "--help").code()).isZero();
    }

    @Test
    void chineseHelpLeadsToChinesePages() {
        assertThat(Run.of("check", "--help").out()).contains("docs/limits.zh-CN.md");
    }
}
