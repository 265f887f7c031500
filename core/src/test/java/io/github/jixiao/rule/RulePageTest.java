package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.rule.RulePage.Words;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulePageTest {

    /** A page whose Chinese message is the one given. */
    private static RulePage page(String message) {
        String text = "# 甲\n\n> " + message + "\n\n# A\n\n> A: " + message + "\n\n# 示例\n";
        ClassLoader loader = new ClassLoader(null) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return name.equals("page.md") ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) : null;
            }

            @Override
            public @Nullable URL getResource(String name) {
                return null;
            }
        };
        return new RulePage(loader, "page.md");
    }

    private static String filled(String message, Map<String, Object> values) {
        return page(message).message("", values, Language.CHINESE);
    }

    @Test
    void wordsOfAPageInPartsAreNeverTakenForPartsOfThePage() {
        RulePage page = RulePage.of(
                new Words("甲", "[乙] {stated}", "# 丙", "# 丁\n\n> 戊\n\n**改法**：己"), new Words("A", "> b", "```", "# c"));

        assertThat(page.message("", Map.of("stated", "1"), Language.CHINESE)).isEqualTo("[乙] 1");
        assertThat(page.advice(Language.CHINESE)).isEqualTo("# 丙");
        assertThat(page.why(Language.CHINESE)).isEqualTo("# 丁\n\n> 戊\n\n**改法**：己");
        assertThat(page.title(Language.ENGLISH)).isEqualTo("A");
        assertThat(page.message("", Map.of(), Language.ENGLISH)).isEqualTo("> b");
        assertThat(page.markdown()).startsWith("# 甲\n\n> [乙] {stated}\n\n**改法**：# 丙\n\n# 丁");
    }

    @Test
    void placeholdersAreFilledInTheLanguageAskedFor() {
        Map<String, Object> values =
                Map.of("parts", List.of(Money.ofWanYuan("30"), Money.ofWanYuan("10")), "sum", Money.ofWanYuan("40"));

        assertThat(filled("{parts} = {sum}", values)).isEqualTo("30 + 10 = 40 万元");
        assertThat(page("{parts} = {sum}").message("", values, Language.ENGLISH))
                .isEqualTo("A: 30 + 10 = 40 (10k yuan)");
    }

    @Test
    void aValueIsNeverReadAsAPlaceholder() {
        assertThat(filled("{name}：{stated}", Map.of("name", "{stated}", "stated", "1")))
                .isEqualTo("{stated}：1");
    }

    @Test
    void anUnknownPlaceholderStaysAsItIs() {
        assertThat(filled("{unknown} {known}", Map.of("known", 1))).isEqualTo("{unknown} 1");
        assertThat(filled("{open {known}", Map.of("known", 1))).isEqualTo("{open 1");
        assertThat(filled("}{", Map.of())).isEqualTo("}{");
    }

    @Test
    void aMissingPageIsToldByName() {
        RulePage missing = new RulePage(RulePageTest.class.getClassLoader(), "no/such/page.md");

        assertThat(missing.exists()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> missing.title(Language.CHINESE))
                .withMessageContaining("no/such/page.md");
    }
}
