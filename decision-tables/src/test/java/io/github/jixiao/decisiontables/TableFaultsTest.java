package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a table is told by its place, in both languages, with what to do. */
class TableFaultsTest {
    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    private static Bilingual faultOf(RulePack pack) {
        return Objects.requireNonNull(pack.rules().get(0).fault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "必设指标 | 项目名称,必设指标 | 培训,质量指表 | 3:2 | 是不是“质量指标”",
                "必设指标 | 项目名称,必设指标 | 培训,随便 | 3:2 | 可以用的有：产出指标",
                "必设指标 | 项目名称,必设指标 | 培训, | 3:2 | “必设指标”没有填写",
                "必设指标 | 项目名称,必设指标 | .*培训,质量指标 | 3:1 | 不用正则表达式",
                "计量单位 | 指标名称,允许单位 | ,人次 | 3:1 | 请填写“指标名称”或“指标类型”",
                "计量单位 | 指标名称,允许单位 | 培训,、 | 3:2 | 没有内容",
                "指标值范围 | 指标名称,最小值,最大值 | 合格率,很高,100% | 3:2 | 不是一个数",
                "指标值范围 | 指标名称,最小值,最大值 | 合格率,≥90%,100% | 3:2 | 不是一个数",
                "指标值范围 | 指标名称,最小值,最大值 | 合格率,, | 3:2 | 请填写“最小值”或“最大值”",
                "指标值范围 | 指标名称,最小值,最大值 | 合格率,90%,80% | 3:3 | 最大值 80% 小于最小值 90%",
                "指标值范围 | 指标名称,最小值,最大值 | 补贴,2万元,19999元 | 3:3 | 小于最小值",
                "指标值范围 | 指标名称,最小值,单位 | 合格率,90%,万元 | 3:2 | 单位“%”与“单位”一列的“万元”不同",
                "名称写法 | 指标名称,要求,写法 | ,最好,以率结尾 | 3:2 | 请写“应当”或“不得”",
                "名称写法 | 指标名称,要求,写法 | ,应当,以结尾 | 3:3 | 空白的词",
                "名称写法 | 级别,写法 | 严重,以率结尾 | 3:1 | 可以用的有：错误、警告、提示",
                "名称写法 | 级别,写法 | 错误,以率结尾 | 3:1 | 要有“依据”",
                "名称写法 | 编号,写法 | 一号,以率结尾 | 3:1 | 只能用字母、数字和连字符",
                "名称写法 | 提示语,写法 | {名称}不对,以率结尾 | 3:1 | 没有“{名称}”这个值",
                "计量单位 | 提示语,指标名称,允许单位 | {允许单为},培训,人次 | 3:1 | 是不是“{允许单位}”",
            })
    void aWrongCellBreaksItsRow(String sheet, String head, String row, String place, String reason) throws Exception {
        Bilingual fault = faultOf(tables.csv(sheet, head, row));

        assertThat(fault.chinese()).startsWith("bureau.csv:" + place + ": ").contains(reason);
        assertThat(fault.english())
                .startsWith("bureau.csv:" + place + ": ")
                .doesNotContain("MissingResource")
                .isNotEqualTo(fault.chinese());
    }

    @Test
    void allThatIsWrongWithARowIsTold() throws Exception {
        Bilingual fault = faultOf(tables.csv("计量单位", "指标名称,允许单位,级别", ".*,,严重"));

        assertThat(fault.chinese()).contains("bureau.csv:3:1: ", "bureau.csv:3:2: ", "bureau.csv:3:3: ");
    }

    @Test
    void ofTwoRowsOfOneNameTheSecondIsBroken() throws Exception {
        RulePack pack = tables.csv("计量单位", "编号,指标名称,允许单位", "a-1,培训,人次", "A-1,轮训,人次");

        assertThat(pack.rules()).extracting(PackRule::fault).first().isNull();
        assertThat(Objects.requireNonNull(pack.rules().get(1).fault()).chinese())
                .isEqualTo("bureau.csv:4:1: 编号“a-1”已经用在 bureau.csv:3:1");
    }

    @Test
    void aBrokenRowTakesNothingWithIt() throws Exception {
        RulePack pack = tables.csv(
                "指标值范围", "编号,指标类型,最小值", "sound,满意度指标,95%", "broken,满意度,九成五", "funding-total-mismatch,满意度指标,95%");
        TableValidator validator = TableValidator.builder().rulePack(pack).build();

        ValidationReport report = validator.validate(SampleTables.project());

        assertThat(report.findings()).extracting("rule").containsExactly("sound");
        assertThat(report.isComplete()).isFalse();
        assertThat(validator.brokenRules().keySet()).containsExactly("broken", "bureau-funding-total-mismatch");
        assertThat(validator.brokenRules().get("bureau-funding-total-mismatch"))
                .extracting(Bilingual::english)
                .isEqualTo("bureau.csv:5:1: there is another rule “funding-total-mismatch” already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "计量单为\\n指标名称,允许单位\\n培训,人次 | 是不是“计量单位”",
                "别的\\n指标名称,允许单位\\n培训,人次 | 可以用的有：必设指标、计量单位、指标值范围、名称写法",
                "计量单位\\n指标名称,允许单为\\n培训,人次 | bureau.csv:2:2: 不认识表头“允许单为”，是不是“允许单位”？",
                "计量单位\\n指标名称,级别\\n培训,警告 | 缺少表头“允许单位”",
                "计量单位\\n指标名称,允许单位,允许单位\\n培训,人次, | bureau.csv:2:3: 表头“允许单位”出现了两次",
                "计量单位\\n培训,人次 | 没有表头",
                "计量单位\\n指标名称,允许单位 | 没有规则",
                "\\n | 没有规则",
            })
    void whatIsNoTableIsRefused(String text, String reason) {
        assertThatThrownBy(() -> tables.csv(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(InvalidRulePackException.class, refused -> {
                    assertThat(refused.reason().chinese()).contains(reason);
                    assertThat(refused.reason().english())
                            .isNotEqualTo(refused.reason().chinese());
                });
    }

    @Test
    void everyWrongSheetIsTold() {
        assertThatThrownBy(() -> tables.csv("计量单位\n指标名称,单价\n必设指标\n项目名称,必设\n"))
                .isInstanceOfSatisfying(
                        InvalidRulePackException.class,
                        refused -> assertThat(refused.reason().chinese().lines().toList())
                                .hasSizeGreaterThan(1));
    }

    @Test
    void titlesNotesAndBlankLinesAreNoRules() throws Exception {
        RulePack pack = tables.csv("""
            2026年审核标准
            ,,
            【计量单位】
            指标名称,允许单位
            注：单位按统计制度

            培训,"人次
            "
            轮训,人次
            """);

        assertThat(pack.rules())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.fault()).isNull());
    }

    @Test
    void aFileOfOneSheetNeedsNoTitle() throws Exception {
        Path file = Files.writeString(folder.resolve("计量单位.csv"), "指标名称,允许单位\n培训,人次\n");

        assertThat(RulePack.load(file).rules()).hasSize(1);
    }

    @Test
    void aTableInGbkIsReadToo() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "计量单位\n指标名称,允许单位\n培训,人次\n".getBytes("GB18030"));

        assertThat(Tables.only(RulePack.load(file)).page().title(Language.CHINESE))
                .isEqualTo("名称包含“培训”的指标的计量单位应当是人次");
    }

    @Test
    void theTextOfACellIsNeverAProgram() throws Exception {
        RulePack pack =
                tables.csv("名称写法", "写法,提示语,依据", "“); System.exit(1); //”,\"{指标}\"\"); # x > y\",\"${7*7} {{指标}}\"");

        assertThat(pack.rules()).extracting(PackRule::fault).containsOnlyNulls();
        assertThat(Tables.findings(pack, SampleTables.project())).hasSize(10);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        List<String> chinese = keys("");

        assertThat(keys("_en")).containsExactlyElementsOf(chinese);
    }

    private static List<String> keys(String suffix) {
        try (var stream = TableTexts.class.getResourceAsStream("texts" + suffix + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
