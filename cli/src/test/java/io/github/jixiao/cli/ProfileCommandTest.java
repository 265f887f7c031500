package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
    @TempDir
    Path folder;

    private Path bureau(String yaml) throws IOException {
        return Files.writeString(folder.resolve("市局.yaml"), yaml);
    }

    @Test
    void aSoundFileIsToldSo() throws IOException {
        Run run = Run.of("profile", "check", bureau("severities: {fractional-count: WARNING}"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("市局.yaml：没有发现错误\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyFaultIsListedWithItsPlace() throws IOException {
        Run run = Run.of("profile", "check", bureau("""
                exclude: [yes-no-indicater]
                messages:
                  satisfaction-target-low: {zh: "“{nam}”偏低"}
                """));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("""
                市局.yaml:1:11: 没有规则“yes-no-indicater”；是不是“yes-no-indicator”？
                市局.yaml:3:33: 这条规则没有“{nam}”这个值；是不是“{name}”？
                """);
        assertThat(run.err()).contains("有 2 处错误");
    }

    @Test
    void whatIsNoProfileAtAllIsListedToo() throws IOException {
        Run run = Run.of("profile", "check", bureau("threshold: {}"), "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("市局.yaml:1:1: there is no key “threshold”; is “thresholds” meant?\n");
    }

    @Test
    void theProfileInForceIsShownWithOrigins() throws IOException {
        Run run = Run.of("profile", "show", bureau("{extends: guizhou, thresholds: {satisfaction: {low: 85}}}"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("name: 市局\n")
                .contains("    low: 85  # 市局.yaml:1\n")
                .contains("    failing: 60  # default.yaml\n")
                .contains("controlRateRequired: true  # guizhou.yaml\n");
    }

    @Test
    void withoutANameTheDefaultProfileIsShown() {
        assertThat(Run.of("profile", "show").out())
                .isEqualTo(Run.of("profile", "show", "default").out())
                .startsWith("name: default  # default.yaml\n");
        for (String name : Profile.names()) {
            assertThat(Run.of("profile", "show", name).code()).isZero();
        }
    }

    @Test
    void wrongUseOfProfileIsExplained() {
        assertThat(Run.of("profile", "chek", "a").err()).contains("是否为 check？");
        assertThat(Run.of("profile", "check").err()).contains("jixiao profile check");
        assertThat(Run.of("profile").err()).contains("check 或 show");
        assertThat(Run.of("profile", "show", "guizhu").err()).contains("是否为 guizhou？");
        assertThat(Run.of("profile", "check", folder.resolve("none.yaml")).err())
                .contains("不能读取");
        assertThat(Run.of("profile", "delete", "a").code()).isEqualTo(2);
    }

    @Test
    void ownMessagesStandInTheReport() throws IOException {
        Path table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Path profile = bureau("messages: {funding-total-mismatch: {zh: '本局提示：相差 {difference}。'}}");

        assertThat(Run.of("check", table, "--profile", profile).out()).contains("本局提示：相差 ");
    }

    @Test
    void aMessageThatAsksForWhatTheRuleDoesNotStateIsRefused() throws IOException {
        Path table = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
        Run run =
                Run.of("check", table, "--profile", bureau("messages: {funding-total-mismatch: {zh: '“{nonsense}”'}}"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("市局.yaml:1:41").contains("{nonsense}");
    }
}
