package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.value.Language;
import org.junit.jupiter.api.Test;

class RulePageTextTest {
    private static final String PAGE = """
            # 总额不符

            > 总额 {stated}，应为 {expected}。
            >
            > [row] 第一行 {stated}。

            **改法**：核对总额。

            总额等于各项之和。

            # The total is wrong

            > The total is {stated} instead of {expected}.
            >
            > [row] The first row is {stated}.

            **Advice**: Check the total.

            A total is the sum of its parts.

            # 示例 Examples

            ## 报告 Reported

            ```json
            {"total": 1}
            ```

            ```json
            {"total": 2,
             "title": "# 不是标题"}
            ```

            ## 不报告 Silent

            ```json
            {"total": 3}
            ```
            """;

    private final RulePageText page = RulePageText.parse(PAGE);

    @Test
    void bothLanguagesHaveTheirOwnWords() {
        assertThat(page.side(Language.CHINESE).title()).isEqualTo("总额不符");
        assertThat(page.side(Language.ENGLISH).title()).isEqualTo("The total is wrong");
        assertThat(page.side(Language.CHINESE).advice()).isEqualTo("核对总额。");
        assertThat(page.side(Language.ENGLISH).advice()).isEqualTo("Check the total.");
        assertThat(page.side(Language.CHINESE).why()).isEqualTo("总额等于各项之和。");
        assertThat(page.side(Language.ENGLISH).why()).isEqualTo("A total is the sum of its parts.");
    }

    @Test
    void aVariantHasItsOwnMessageAndAnUnknownOneTheUsual() {
        assertThat(page.side(Language.CHINESE).message("row")).isEqualTo("第一行 {stated}。");
        assertThat(page.side(Language.ENGLISH).message("")).isEqualTo("The total is {stated} instead of {expected}.");
        assertThat(page.side(Language.ENGLISH).message("other"))
                .isEqualTo("The total is {stated} instead of {expected}.");
    }

    @Test
    void examplesAreWhatStandsBetweenFences() {
        assertThat(page.reported()).containsExactly("{\"total\": 1}\n", "{\"total\": 2,\n \"title\": \"# 不是标题\"}\n");
        assertThat(page.silent()).containsExactly("{\"total\": 3}\n");
    }

    @Test
    void carriageReturnsMakeNoDifference() {
        assertThat(RulePageText.parse(PAGE.replace("\n", "\r\n"))).isEqualTo(page);
    }

    @Test
    void aPageWithoutMessageTellsItsTitle() {
        RulePageText bare = RulePageText.parse("# 甲\n# A\n# 示例\n");

        assertThat(bare.side(Language.CHINESE).message("")).isEqualTo("甲");
        assertThat(bare.side(Language.CHINESE).advice()).isEmpty();
        assertThat(bare.reported()).isEmpty();
    }

    @Test
    void aPageHasThreeTopHeadings() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePageText.parse("# 甲\n\n# A\n"))
                .withMessageContaining("2");
        assertThatIllegalStateException().isThrownBy(() -> RulePageText.parse(""));
    }
}
