package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of forms, told apart before anything is judged. */
class KindTest {

    @ParameterizedTest
    @CsvSource({
        "项目支出绩效目标表, PROJECT",
        "2024年财政（项目）支出绩效目标申报表, PROJECT",
        "党群经费（项目）绩效目标表, PROJECT",
        "部门整体支出绩效目标申报表, DEPARTMENT",
        "部门（单位）整体支出绩效目标表（2024年度）, DEPARTMENT",
        "专项转移支付区域绩效目标表, REGION",
        "省对下专项转移支付整体绩效目标表, REGION",
        "水利发展资金整体绩效目标表, PROJECT",
        "产业扶持专项整体绩效目标申报表, PROJECT",
        "部门专项资金整体绩效目标表, DEPARTMENT",
        "某县档案馆整体绩效目标表, DEPARTMENT",
        "项目支出绩效自评表, SELF_EVALUATION",
    })
    void theTitleTellsTheKind(String title, TableKind kind) {
        assertThat(FormTitle.of(title)).isNotNull().extracting(FormTitle::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目绩效目标情况说明。", "年度绩效目标表", "项目支出绩效目标表（续）", "绩效目标"})
    void otherWordsAreNoTitle(String words) {
        assertThat(FormTitle.of(words)).isNull();
    }

    @Test
    void numberingAndAttachmentAreNoPartOfATitle() {
        assertThat(FormTitle.of("附件3-1：3.道路养护绩效目标表"))
                .isNotNull()
                .extracting(FormTitle::text)
                .isEqualTo("3.道路养护绩效目标表");
        assertThat(FormTitle.of("3.道路养护绩效目标表"))
                .isNotNull()
                .extracting(FormTitle::text)
                .isEqualTo("道路养护绩效目标表");
    }

    @Test
    void aFormNobodyFilledInIsATemplate() {
        PerformanceTargetTable table = Forms.table("""
                项目支出绩效目标申报表
                （20××年度）
                | 项目名称 | |
                | 主管部门 | | 实施单位 | |
                | 项目资金（万元） | 年度资金总额： | |
                | 年度目标 | 目标1： 目标2： …… |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 指标1： | |
                | | | …… | |
                """);

        assertThat(table.kind()).isEqualTo(TableKind.BLANK_TEMPLATE);
        assertThat(table.indicators()).isEmpty();
        assertThat(table.placeholders()).extracting("text").containsExactly("目标1： 目标2： ……", "指标1：", "……");
    }

    @Test
    void columnsForWhatWasReachedMakeASelfEvaluation() {
        PerformanceTargetTable table = Forms.table("""
                | 项目名称 | 城市亮化 |
                | 年度总体目标 | 预期目标 | 实际完成情况 |
                | | 亮灯100盏 | 亮灯110盏 |
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 数量指标 | 亮灯数 | ≥100盏 | 110盏 | 20 | 20 |
                """);

        assertThat(table.kind()).isEqualTo(TableKind.SELF_EVALUATION);
        assertThat(table.objectives().annual().require()).isEqualTo("亮灯100盏");
        assertThat(table.indicators().get(0).actual()).isEqualTo("110盏");
        assertThat(table.indicators().get(0).score()).isEqualTo("20");
        assertThat(table.indicators().get(0).remarks()).isNull();
    }

    @Test
    void whatTheYearBeforeReachedMakesNoSelfEvaluation() {
        PerformanceTargetTable table = Forms.table("""
                项目绩效目标申报表
                | 项目名称 | 城市亮化 |
                | 年度目标 | 亮灯100盏 |
                | 一级指标 | 二级指标 | 三级指标 | 2026年目标值 | 2025年实际完成值 | 备注 |
                | 产出指标 | 数量指标 | 亮灯数 | ≥100盏 | 96盏 | 新增4盏 |
                """);

        assertThat(table.kind()).isEqualTo(TableKind.PROJECT);
        assertThat(table.indicators().get(0).actual()).isNull();
        assertThat(table.indicators().get(0).remarks()).isEqualTo("2025年实际完成值：96盏；新增4盏");
    }

    @Test
    void aTargetFormWithAColumnForWhatIsReachedIsEvaluatedOnlyWhereMoreTellsIt() {
        String form = """
                项目支出绩效目标表
                | 项目名称 | 城市亮化 | | | | |
                | 年度目标 | 亮灯100盏 | | | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | %s |
                | 产出指标 | 数量指标 | 亮灯数 | ≥100盏 | 96盏 | |
                """;

        assertThat(Forms.table(form.formatted("备注")).kind()).isEqualTo(TableKind.PROJECT);
        assertThat(Forms.table(form.formatted("得分")).kind()).isEqualTo(TableKind.SELF_EVALUATION);
        assertThat(Forms.table(form.formatted("未完成原因及改进措施")).kind()).isEqualTo(TableKind.SELF_EVALUATION);
    }

    @Test
    void aSelfEvaluationTellsWhatWasSpentAndScored() throws Exception {
        Path form = Path.of("src/test/resources/io/github/jixiao/readers/documents/F11_self-evaluation.docx");
        SelfEvaluation evaluation =
                SubmissionReader.standard().readAll(form).get(0).tables().get(0).selfEvaluation();

        assertThat(evaluation.budget().require()).isEqualTo(Money.ofWanYuan("115"));
        assertThat(evaluation.spent().require()).isEqualTo(Money.ofWanYuan("112.7"));
        assertThat(evaluation.executionRate().value()).isEqualTo("98");
        assertThat(evaluation.executionScore().value()).isEqualTo("9.8");
        assertThat(evaluation.totalScore().value()).isEqualTo("97.8");
    }

    @Test
    void theIndicatorsOfAnEvaluationSetNoTargets() {
        byte[] system = """
                项目支出绩效评价指标体系
                | 一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 得分 |
                | 项目决策 | 立项 | 立项依据充分性 | 5 | 有依据得满分 | 5 |
                | 过程 | 资金管理 | 预算执行情况 | 8 | 按比例得分 | 7 |
                | 产出 | 产出数量 | 亮灯数完成情况 | 20 | 按比例得分 | 20 |
                | 效益 | 社会效益 | 夜间出行改善 | 20 | 视情况得分 | 18 |
                """.getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> SubmissionReader.standard().read("system.txt", system))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void aTargetTableMayHavePointsAndManagementIndicators() {
        PerformanceTargetTable table = Forms.table("""
                部门整体支出绩效目标表
                | 部门名称 | 岭东县城管局 | | | | |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 评分标准 |
                | 过程 | 预算执行 | 预算执行率 | ≥95% | 10 | 按比例得分 |
                | 产出指标 | 数量指标 | 亮灯数 | ≥100盏 | 20 | 按比例得分 |
                """);

        assertThat(table.indicators()).hasSize(2);
    }

    @Test
    void otherTablesAreNotTaken() {
        byte[] budget = """
                部门收支预算总表
                | 项目名称 | 实施单位 | 金额 |
                | 道路养护 | 公路站 | 100 |
                """.getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> SubmissionReader.standard().read("budget.txt", budget))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.NO_TABLE);
    }
}
