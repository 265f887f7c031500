package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.value.Bilingual;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table takes as much as is allowed, and refuses one more for that reason. */
class TableBoundsTest {
    private static final String HEAD = "计量单位\n编号,指标名称,允许单位\n";

    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {TableAssembly.MOST - 1, TableAssembly.MOST})
    void aTableMayHaveAsManyRulesAsAllowed(int rules) throws Exception {
        assertThat(tables.csv(rules(rules)).rules())
                .hasSize(rules)
                .extracting(PackRule::fault)
                .containsOnlyNulls();
    }

    @Test
    void aTableOfOneRuleMoreIsRefused() {
        assertRefused(rules(TableAssembly.MOST + 1), "规则超过 2000 条，请拆成几个文件");
    }

    private static String rules(int count) {
        return HEAD + ",培训,人次\n".repeat(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {SpreadsheetReader.LARGEST - 1, SpreadsheetReader.LARGEST})
    void aFileMayBeAsLargeAsAllowed(int bytes) throws Exception {
        assertThat(tables.csv(table(bytes)).rules()).hasSize(1);
    }

    @Test
    void aFileThatIsOneByteLargerIsRefused() {
        assertRefused(table(SpreadsheetReader.LARGEST + 1), "决策表 bureau.csv 超过 8 MB，请拆成几个文件");
    }

    /** A table of one rule, and blanks. */
    private static String table(int bytes) {
        String text = HEAD + ",培训,人次\n";
        int written = text.getBytes(StandardCharsets.UTF_8).length;
        return text + " ".repeat(bytes - written);
    }

    private void assertRefused(String table, String reason) {
        assertThatThrownBy(() -> tables.csv(table))
                .isInstanceOfSatisfying(
                        InvalidRulePackException.class,
                        refused -> assertThat(refused.reason().chinese()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1", "0, 0, 0"})
    void aCellMayHoldAsMuchAsAllowed(int letters, int words, int id) throws Exception {
        assertThat(faultOf(letters, words, id)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 文字超过 2", "0, 1, 0, 词超过 500 个", "0, 0, 1, 只能用字母、数字和连字符"})
    void aCellOfOneMoreBreaksItsRow(int letters, int words, int id, String reason) throws Exception {
        assertThat(Objects.requireNonNull(faultOf(letters, words, id)).chinese())
                .contains(reason);
    }

    /** What is wrong with the one rule of a table that asks for so much more than is allowed. */
    private @Nullable Bilingual faultOf(int letters, int words, int id) throws Exception {
        RulePack pack = tables.csv(HEAD
                + "a".repeat(RowRule.LONGEST_ID + id)
                + ",\"甲"
                + "、甲".repeat(NamePatternParser.MOST_WORDS + words - 1)
                + "\",人次\n,"
                + "甲".repeat(Row.LONGEST + letters)
                + ",人次\n");
        return pack.rules().stream()
                .<Bilingual>map(PackRule::fault)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
