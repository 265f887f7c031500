package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.TableKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileChoiceTest {
    private static final ProfileChoice BY_FORM = ProfileChoice.byForm();
    private static final Indicator CONTROL_RATE = Indicator.of(IndicatorType.COST, "项目或定额成本控制率（%）", "=100%");
    private static final Indicator COUNT = Indicator.of(IndicatorType.QUANTITY, "路灯更换数量", "≥20盏");

    private static TableBuilder form(Indicator... indicators) {
        return PerformanceTargetTable.builder(TableKind.PROJECT).indicators(List.of(indicators));
    }

    private static TableBuilder coded(String code, Indicator... indicators) {
        return form(indicators).projectCode(Entry.of(code));
    }

    private static List<String> chosen(TableBuilder... tables) {
        return BY_FORM.choose(submission(tables)).stream()
                .map(chosen -> chosen.profile().name())
                .toList();
    }

    private static Submission submission(TableBuilder... tables) {
        return Submission.of("a", Stream.of(tables).map(TableBuilder::build).toArray(PerformanceTargetTable[]::new));
    }

    private static String reason(TableBuilder table) {
        return BY_FORM.choose(submission(table)).get(0).reason().chinese();
    }

    @Test
    void aProfileAskedForIsEveryTables() {
        ProfileChoice choice = ProfileChoice.always(Profile.named("hebei"));

        List<ChosenProfile> chosen = choice.choose(submission(form(COUNT), coded("52270022", CONTROL_RATE)));

        assertThat(chosen).extracting(each -> each.profile().name()).containsExactly("hebei", "hebei");
        assertThat(chosen).extracting(each -> each.reason().chinese()).containsOnly("指定采用");
        assertThat(choice.across(chosen).name()).isEqualTo("hebei");
    }

    @Test
    void aFormWithoutMarksIsReviewedUnderTheDefaultProfile() {
        assertThat(chosen(form(COUNT))).containsExactly("default");
        assertThat(reason(form(COUNT))).isEqualTo("没有识别出专门的表式，采用通用口径");
    }

    @Test
    void theRegionAloneMakesNoProvincesForm() {
        assertThat(chosen(coded("13022524P006PH0100049", COUNT))).containsExactly("default");
        assertThat(chosen(coded("52270022P004296102284", COUNT))).containsExactly("default");
    }

    @Test
    void aControlRateRowAnywhereInTheDocumentMakesTheProvincesForm() {
        assertThat(chosen(coded("52270022P004296102284", COUNT), coded("52270022P004296102303", CONTROL_RATE)))
                .containsExactly("guizhou", "guizhou");
        assertThat(chosen(coded("13022524P006PH0100049", CONTROL_RATE))).containsExactly("hebei");
        assertThat(reason(coded("52270022P004296102284", CONTROL_RATE)))
                .isEqualTo("按表式识别：文件中印有“项目或定额成本控制率”一行，项目编码以 52 开头");
    }

    @Test
    void aControlRateRowOfAnotherProvinceMakesNoneOfThese() {
        assertThat(chosen(coded("33010024P006PH0100049", CONTROL_RATE), form(CONTROL_RATE)))
                .containsExactly("default", "default");
    }

    @Test
    void theNameOfAUnitTellsTheProvinceWhereThereIsNoCode() {
        TableBuilder table = form(CONTROL_RATE).units(ResponsibleUnits.ofImplementingUnit("贵州省云溪县林业局"));

        assertThat(chosen(table)).containsExactly("guizhou");
        assertThat(reason(table)).endsWith("单位名称含“贵州”");
    }

    @Test
    void satisfactionAmongTheBenefitsIsTheLayoutOfHunan() {
        Indicator satisfaction = Indicator.builder()
                .type(IndicatorType.SERVICE_RECIPIENT_SATISFACTION)
                .categoryLabel("效益指标")
                .name("游客满意度")
                .target("≥90%")
                .build();

        assertThat(chosen(form(satisfaction))).containsExactly("hunan");
        assertThat(reason(form(satisfaction))).isEqualTo("按表式识别：满意度列在效益指标下");
    }

    @Test
    void costAtLevelOneIsTheLayoutOf2021() {
        Indicator levelOne = Indicator.builder()
                .category(IndicatorCategory.COST)
                .type(IndicatorType.COST)
                .name("灯具采购费")
                .target("≤35万元")
                .build();

        assertThat(chosen(form(levelOne))).containsExactly("central-2021");
        assertThat(chosen(form(Indicator.of(IndicatorType.ECONOMIC_COST, "灯具采购费", "≤35万元"))))
                .containsExactly("central-2021");
        assertThat(chosen(form(COUNT).blankTypes(Set.of(IndicatorType.SOCIAL_COST))))
                .containsExactly("central-2021");
    }

    @Test
    void costAmongTheOutputsAndSustainableImpactAreTheLayoutOf2015() {
        Indicator cost = Indicator.of(IndicatorType.COST, "灯具采购费", "≤35万元");

        assertThat(chosen(form(cost, Indicator.of(IndicatorType.SUSTAINABLE_IMPACT, "灯具质保年限", "≥5年"))))
                .containsExactly("central-2015");
        assertThat(chosen(form(cost))).as("too little to tell").containsExactly("default");
        assertThat(chosen(
                        form(cost).objectives(new Objectives(Entry.unstated(), Entry.of("三年内更换路灯"), Entry.unstated()))))
                .as("the medium term stands beside the year")
                .containsExactly("central-2015");
    }

    @Test
    void whatSpansTablesIsReviewedUnderTheProfileTheyShare() {
        TableBuilder guizhou = coded("52270022P004296102284", CONTROL_RATE);
        List<ChosenProfile> same = BY_FORM.choose(submission(guizhou, guizhou));
        List<ChosenProfile> mixed = BY_FORM.choose(submission(guizhou, form(COUNT)));

        assertThat(BY_FORM.across(same).name()).isEqualTo("guizhou");
        assertThat(BY_FORM.across(mixed).name()).isEqualTo("default");
        assertThat(BY_FORM.across(List.of()).name()).isEqualTo("default");
    }

    @Test
    void aChangeIsMadeToEveryProfile() {
        ProfileChoice changed = BY_FORM.with(profile -> profile.withSeverity("vague-quantifier", Severity.INFO));

        assertThat(changed.profiles())
                .hasSameSizeAs(BY_FORM.profiles())
                .allSatisfy(
                        profile -> assertThat(profile.severities()).containsEntry("vague-quantifier", Severity.INFO));
        assertThat(changed.choose(submission(coded("52270022P004296102284", CONTROL_RATE)))
                        .get(0)
                        .profile()
                        .severities())
                .containsEntry("vague-quantifier", Severity.INFO);
    }

    @Test
    void profilesOfOnesOwnAreRecognisedInTheirOrder() throws InvalidProfileException {
        Profile special = Profile.read("when: [{regions: ['3301'], titleWords: [申报表]}]", "special.yaml");
        Profile general = Profile.read("when: [{regions: ['33']}]", "general.yaml");
        ProfileChoice choice = ProfileChoice.among(List.of(special, general), Profile.standard());
        Submission submission = submission(
                coded("33010024").title("项目支出绩效目标申报表"), coded("33010024").title("项目支出绩效目标表"), form());

        assertThat(choice.choose(submission))
                .extracting(chosen -> chosen.profile().name())
                .containsExactly("special", "general", "default");
    }
}
