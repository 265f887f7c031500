package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainReadingTest {

    private static final String FORM = """
            附件3
            项目支出绩效目标表
            （2026年度）
            本页由系统自动生成

            | 项目名称 | 渠道衬砌 | 资金总额 | 80万元 |
            |---|---|---|---|
            | 年度目标 | 衬砌渠道1200米 | 牵头处室电话机 | 内线8 |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 指标1：衬砌渠道 | ≥1200米 |
            | | 质量指标 | 指标1：验收合格 | 良好 |

            填报人：丁一

            | 科目 | 本年收入 |
            | 人员经费 | 20 |
            """;

    @TempDir
    Path folder;

    @Test
    void theGridIsDrawnWithItsMeaningBesideIt() throws IOException {
        Run run = Run.of("read", "--format", "text", file());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("表 1　项目支出绩效目标表　渠道衬砌　2026 年度　三级指标 2 个")
                .containsPattern("│ 项目名称 │ 渠道衬砌 +│ 资金总额 +│ 80万元 +│  项目名称：渠道衬砌\n")
                .contains("│  数量指标｜衬砌渠道｜≥1200米\n")
                .contains("│  质量指标｜验收合格｜定性：良好\n");
    }

    @Test
    void nothingIsPassedOverInSilence() throws IOException {
        Run run = Run.of("read", "--format", "text", file());

        assertThat(run.out())
                .contains("没有用到的内容（3 处）：\n")
                .contains("：本页由系统自动生成\n")
                .contains("：牵头处室电话机 内线8\n")
                .contains("整张表 2 行：科目 本年收入 人员经费 20\n")
                .doesNotContain("：填报人：丁一");
    }

    @Test
    void eachCellTellsWhatItWasTakenFor() throws IOException {
        Run run = Run.of("read", "--explain-reading", file());

        assertThat(run.out())
                .contains("[表名]  项目支出绩效目标表\n")
                .contains("[填写内容：资金总额]  80万元\n")
                .contains("[三级指标：三级指标]  指标1：衬砌渠道\n")
                .contains("[没有用到]  牵头处室电话机\n")
                .contains("[认得，不属于绩效目标：填报人]  填报人：丁一\n");
    }

    @Test
    void itIsToldInEnglishToo() throws IOException {
        assertThat(Run.of("read", "--explain-reading", "--lang", "en", file()).out())
                .contains("Table 1  project targets  渠道衬砌  fiscal year 2026  2 indicators")
                .contains("[entry: 资金总额]  80万元\n")
                .contains("Not used (3):");
        assertThat(Run.of("read", "--format", "text", "--lang", "en", file()).out())
                .contains("│  quantity | 衬砌渠道 | ≥1200米\n");
    }

    @Test
    void aDocumentWithoutATableIsExplainedAndIncomplete() throws IOException {
        Path notice = Files.writeString(folder.resolve("通知.txt"), "请各单位于月底前报送材料。\n", StandardCharsets.UTF_8);
        Run run = Run.of("read", "--explain-reading", notice);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("没有找到绩效目标表").contains("：请各单位于月底前报送材料。");
        assertThat(run.err()).contains("通知.txt");
    }

    @Test
    void dataHasNoLayoutToExplain() throws IOException {
        Path table = Files.writeString(folder.resolve("表.json"), Samples.CLEAN);

        assertThat(Run.of("read", "--format", "text", table).out())
                .contains("街心公园照明提升")
                .contains("不需要识别");
    }

    @Test
    void theAccountCanGoToAFile() throws IOException {
        Path output = folder.resolve("读法.txt");
        Run run = Run.of("read", "--format", "text", file(), "-o", output);

        assertThat(run.out()).isEmpty();
        assertThat(output).content(StandardCharsets.UTF_8).contains("衬砌渠道｜≥1200米");
    }

    @Test
    void thereAreTwoFormatsAndOneGoesWithExplaining() throws IOException {
        assertThat(Run.of("read", "--format", "xml", file()).code()).isEqualTo(2);
        Run both = Run.of("read", "--explain-reading", "--format", "json", file());
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("--explain-reading");
        assertThat(Run.of("read", "--format", "json", file()).out()).startsWith("[");
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("渠道.md"), FORM, StandardCharsets.UTF_8);
    }
}
