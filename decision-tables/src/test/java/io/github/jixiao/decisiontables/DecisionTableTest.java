package io.github.jixiao.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a decision table is a rule like any other. */
class DecisionTableTest {
    @TempDir
    Path folder;

    private Tables tables;

    @BeforeEach
    void start() {
        tables = new Tables(folder);
    }

    private static PerformanceTargetTable named(String project, Indicator... indicators) {
        return SampleTables.project().toBuilder()
                .projectName(Entry.of(project))
                .indicators(List.of(indicators))
                .build();
    }

    @Test
    void aProjectOfItsKindMustHaveItsIndicators() throws Exception {
        RulePack pack = tables.csv("必设指标", "项目名称,必设指标", "培训、轮训,质量指标、满意度指标");
        Indicator count = Indicator.of(IndicatorType.QUANTITY, "培训人数", "≥90人");
        Indicator quality = Indicator.of(IndicatorType.QUALITY, "培训合格率", "≥90%");

        assertThat(Tables.findings(pack, named("技能培训", count)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("“技能培训”没有填写质量指标、满意度指标；本地规定，名称包含“培训”或“轮训”的项目应当设置质量指标、满意度指标。"));
        assertThat(Tables.findings(pack, named("技能培训", count, quality)))
                .extracting(finding -> finding.values().get("missing"))
                .containsExactly(List.of(IndicatorClass.SATISFACTION));
        assertThat(Tables.findings(pack, named("道路修缮", count))).isEmpty();
    }

    @Test
    void costOfAnyKindStandsForCost() throws Exception {
        RulePack pack = tables.csv("必设指标", "项目名称,必设指标", ",成本指标");

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.ECONOMIC_COST, "采购费", "≤9万元")))
                .isEmpty();
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.COST, "采购费", "≤9万元")))
                .isEmpty();
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "合格率", "≤9万元")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "≥90人, true",
        "≥90人次, false",
        "≥90名, true",
        "≥90, false",
        "完成, false",
        "约90人、300名, false",
    })
    void aUnitThatIsNotAllowedIsReported(String target, boolean reported) throws Exception {
        RulePack pack = tables.csv("计量单位", "指标类型,指标名称,允许单位", "数量指标,培训且以人数结尾,人次");

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUANTITY, "培训人数", target)))
                .hasSize(reported ? 1 : 0);
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.SOCIAL_BENEFIT, "培训人数", target)))
                .isEmpty();
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUANTITY, "培训人数目标", target)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≥84%, 85%, 99%, true",
        "≥85%, 85%, 99%, false",
        "≥99.5%, 85%, 99%, true",
        "≥8.4‰, 85%, 99%, false",
        "≥84, 85%, 99%, false",
        "≥84, 85, 99, true",
        "≥84%, 85, 99, true",
        "≥84%, '', 80%, true",
        "≥84%, 90%, '', true",
        "≤120万元, '', 100万元, true",
        "≤1200000元, '', 100万元, true",
        "≤900000元, '', 100万元, false",
        "明显提高, 85%, 99%, false",
    })
    void aValueOutsideItsRangeIsReported(String target, String least, String most, boolean reported) throws Exception {
        RulePack pack = tables.csv("指标值范围", "指标名称,最小值,最大值", "满意度," + least + "," + most);

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "学员满意度", target)))
                .hasSize(reported ? 1 : 0);
        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "合格率", target)))
                .isEmpty();
    }

    @Test
    void aUnitForBothEndsIsWrittenOnce() throws Exception {
        RulePack pack = tables.csv("指标值范围", "指标名称,最小值,最大值,单位", "就业率,75,100,%");

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.SOCIAL_BENEFIT, "就业率", "≥70%")))
                .extracting(Finding::message)
                .containsExactly("指标“就业率”的指标值是“≥70%”，应当在 75% 至 100% 之间。");
    }

    @Test
    void aNameIsWordedAsAskedFor() throws Exception {
        RulePack pack = tables.csv("名称写法", "编号,指标类型,指标名称,要求,写法", "costs,成本指标,,应当,以费、成本结尾", "no-slogans,,,不得,以情况、工作结尾");

        assertThat(Tables.findings(
                        pack,
                        Indicator.of(IndicatorType.COST, "采购费", "≤9万元"),
                        Indicator.of(IndicatorType.COST, "培训补贴", "≤9万元"),
                        Indicator.of(IndicatorType.QUANTITY, "宣传工作", "≥9次")))
                .extracting(Finding::rule, finding -> finding.values().get("name"))
                .containsExactly(tuple("costs", "培训补贴"), tuple("no-slogans", "宣传工作"));
    }

    @Test
    void aRowStatesNameLevelBasisAndWords() throws Exception {
        RulePack pack = tables.csv(
                "计量单位",
                "编号,指标名称,允许单位,级别,提示语,提示语（英文）,改法,依据,说明",
                "TRAINING_UNIT,培训,人次,错误,“{指标}”写成了{单位}。,“{指标}” is in {unit}.,写人次。,财预〔2021〕101号,去年起执行");

        Finding finding = Tables.findings(pack, Indicator.of(IndicatorType.QUANTITY, "培训人数", "≥9人"))
                .get(0);
        assertThat(finding.rule()).isEqualTo("training-unit");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“培训人数”写成了人。");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("“培训人数” is in 人.");
        assertThat(finding.advice(Language.CHINESE)).isEqualTo("写人次。");
        assertThat(finding.basis(Language.ENGLISH)).isEqualTo("Caiyu [2021] No. 101");
        assertThat(Tables.only(pack).page().why(Language.CHINESE)).contains("bureau.csv:3:1", "去年起执行");
    }

    @Test
    void wordsOfARowAreNeverTakenForPartsOfAPage() throws Exception {
        RulePack pack = tables.csv(
                "指标值范围",
                "编号,指标名称,最小值,提示语,改法,说明",
                "heading,满意度,90%,偏低。,写高些。,# 注意",
                "quotation,满意度,90%,[注] 偏低。,写高些。,> 去年起执行",
                "advice,满意度,90%,偏低。,# 写高些。,**改法**：不用改");

        assertThat(Tables.findings(pack, Indicator.of(IndicatorType.QUALITY, "学员满意度", "≥84%")))
                .extracting(Finding::rule, Finding::message, finding -> finding.advice(Language.CHINESE))
                .containsExactly(
                        tuple("advice", "偏低。", "# 写高些。"),
                        tuple("heading", "偏低。", "写高些。"),
                        tuple("quotation", "[注] 偏低。", "写高些。"));
        assertThat(pack.rules())
                .extracting(rule -> rule.info().page().why(Language.CHINESE))
                .satisfiesExactly(
                        why -> assertThat(why).endsWith("\n\n# 注意"),
                        why -> assertThat(why).endsWith("\n\n> 去年起执行"),
                        why -> assertThat(why).endsWith("\n\n**改法**：不用改"));
    }

    @Test
    void aRowIsWeighedLeftOutAndGatedLikeAnyRule() throws Exception {
        RulePack pack = tables.csv("指标值范围", "编号,指标类型,最小值", "floor,满意度指标,95%");
        PerformanceTargetTable table = SampleTables.project();

        assertThat(Tables.findings(pack, table)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(TableValidator.builder()
                        .rulePack(pack)
                        .onlyRule("floor")
                        .profile(Profile.standard().withSeverity("floor", Severity.INFO))
                        .build()
                        .validate(table)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(TableValidator.builder()
                        .rulePack(pack)
                        .withoutRule("floor")
                        .build()
                        .rules())
                .extracting("id")
                .doesNotContain("floor");
        PerformanceTargetTable without = SampleTables.projectWith(indicators -> {
            indicators.removeIf(each -> each.type() == IndicatorType.SERVICE_RECIPIENT_SATISFACTION);
            return indicators;
        });
        assertThat(status(TableValidator.builder().rulePack(pack).build().validate(without), "floor")
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static RuleStatus status(ValidationReport report, String rule) {
        return report.submissions()
                .get(0)
                .statuses()
                .filter(status -> status.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fingerprintsAndNamesOutliveOtherRowsAndOtherLimits() throws Exception {
        Indicator indicator = Indicator.of(IndicatorType.SOCIAL_BENEFIT, "就业率", "≥70%");
        String head = "指标名称,最小值,级别";
        Finding before = Tables.findings(tables.csv("指标值范围", head, "就业率,75%,提示"), indicator)
                .get(0);

        Finding after = Tables.findings(tables.csv("指标值范围", head, "满意度,80%,提示", "就业率,80%,警告"), indicator)
                .get(0);

        assertThat(after.rule()).isEqualTo(before.rule()).matches("value-range-[0-9a-f]{6}");
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void rowsOnTheSameThingHaveNamesOfTheirOwn() throws Exception {
        RulePack pack = tables.csv("指标值范围", "指标名称,最小值", "就业率,75%", "就业率,80%");

        assertThat(Tables.rules(pack)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void anIndicatorWhoseTypeIsUntoldMayBeTheOneAskedFor() throws Exception {
        RulePack pack = tables.csv("必设指标", "必设指标,项目名称", "质量指标,");
        Indicator untold = Indicator.builder()
                .category(IndicatorCategory.OUTPUT)
                .name("亮灯率")
                .target("≥9%")
                .build();

        assertThat(Tables.findings(pack, untold)).isEmpty();
    }
}
