package io.github.jixiao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.TableBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcrossTablesFactsTest {
    private static final String SHARED = "持续提高公园和社区夜间照明水平，方便居民夜间出行。";

    @ParameterizedTest
    @CsvSource({
        "市直工委, 中共云溪市直属机关工作委员会, true",
        "区城管局, 云溪区城市管理局, true",
        "区城市管理局, 云溪区城市管理局, true",
        "云溪区委办, 中共云溪区委办公室, true",
        "县财政局, 县财政局国库支付中心, false",
        "县财政局, 县财政局国库局, false",
        "市公安局, 市森林公安局, false",
        "公安局, 森林公安局, false",
        "市人民医院, 市第一人民医院, false",
        "实验小学, 云溪区实验小学, false",
        "区教育局, 区民政局, false"
    })
    void shortNameIsToldFromAnotherUnit(String name, String fullName, boolean same) {
        assertThat(UnitNaming.isShortFor(name, fullName)).isEqualTo(same);
    }

    @Test
    void unitWithCodeAndLevelIsTheSameUnit() {
        assertThat(UnitNaming.of(Forms.submission(
                        Forms.project("甲项目").units(ResponsibleUnits.ofImplementingUnit("101001云溪区城市管理局（本级）")),
                        Forms.project("乙项目").units(ResponsibleUnits.ofImplementingUnit("云溪区城市管理局")))))
                .isEmpty();
    }

    @Test
    void aNameOfTheSameWordOverAndOverIsRead() {
        ReviewedTable table = Forms.submission(Forms.project("工作".repeat(20_000) + "的"))
                .tables()
                .get(0);

        assertThat(ProjectKey.of(table).key()).hasSize(40_001);
        assertThat(key("公园照明提升专项工作经费等")).isEqualTo("公园照明提升");
        assertThat(key("公园照明提升配套费用")).isEqualTo("公园照明提升");
    }

    private static String key(String projectName) {
        return ProjectKey.of(
                        Forms.submission(Forms.project(projectName)).tables().get(0))
                .key();
    }

    @ParameterizedTest
    @CsvSource({
        "公园照明提升、社区图书开放经费, 公园照明提升工作经费, true",
        "公园照明提升, 公园照明提升项目, true",
        "公园照明提升一期, 公园照明提升二期, false",
        "公园照明提升, 公园照明提升二期, false",
        "公园照明提升, 2024年公园照明提升, true",
        "东山镇道路维修, 西山镇道路维修, false",
        "法律援助, 普法宣传, false"
    })
    void namesOverlapWhereOneHoldsTheOtherAndNoPhase(String one, String other, boolean overlapping) {
        List<ReviewedTable> tables = Forms.submission(Forms.project(one, SHARED), Forms.project(other, SHARED))
                .tables();

        assertThat(ProjectKey.of(tables.get(0)).overlaps(ProjectKey.of(tables.get(1)), Vocabulary.standard()))
                .isEqualTo(overlapping);
        assertThat(ProjectOverlap.of(tables)).hasSize(overlapping ? 1 : 0);
    }

    @Test
    void namesAloneAreNoOverlap() {
        assertThat(ProjectOverlap.of(Forms.submission(
                                Forms.project("公园照明提升、社区图书开放", "更换路灯420盏，开放图书室12间。"), Forms.project("公园照明提升", SHARED))
                        .tables()))
                .isEmpty();
    }

    @Test
    void entitiesAreCountedOnceInAWholeCircle() {
        assertThat(counts(
                        Forms.project("甲", "完成全区12个街道的巡查。", Forms.quantity("走访街道", "5个")),
                        Forms.project("乙", "巡查。", Forms.quantity("走访社区", "对13个街道全覆盖")),
                        Forms.project("丙", "巡查。", Forms.quantity("全区街道", "=14个")),
                        Forms.project("丁", "巡查3个街道。", Forms.quantity("慰问街道职工", "15人"))))
                .containsExactly("街道12", "街道13", "街道14");
    }

    private static List<String> counts(TableBuilder... tables) {
        return Forms.submission(tables).tables().stream()
                .flatMap(table -> StatedCount.of(table).stream())
                .filter(count -> count.variant().isEmpty())
                .map(count -> count.name() + count.number())
                .toList();
    }

    @Test
    void targetsAreComparedWithinOnePieceOfWork() {
        Indicator twelve = Forms.quantity("公园照明设施巡查次数", "≥12次");
        Indicator more = Forms.quantity("公园照明设施巡查次数", "≥24次");
        List<StatedCount> together = targets(Forms.project("公园照明、社区照明", twelve), Forms.project("公园照明", more));
        List<StatedCount> apart = targets(Forms.project("公园照明", twelve), Forms.project("图书开放", more));

        assertThat(together).hasSize(2);
        assertThat(together.get(0).key()).isEqualTo(together.get(1).key());
        assertThat(together.get(1).isComparableWith(together.get(0))).isTrue();
        assertThat(apart.get(1).isComparableWith(apart.get(0))).isFalse();
    }

    private static List<StatedCount> targets(TableBuilder... tables) {
        return Forms.submission(tables).tables().stream()
                .flatMap(table -> StatedCount.of(table).stream())
                .filter(count -> count.variant().equals("target"))
                .toList();
    }

    @Test
    void noteThatNamesOnlyAnotherProjectIsForeign() {
        TableBuilder books = Forms.project("社区图书室开放经费", "开放图书室。");

        assertThat(foreign(Forms.project("公园照明", noted("用于社区图书室开放的桌椅。")), books))
                .singleElement()
                .satisfies(text -> assertThat(text.otherTable()).isEqualTo(2));
        assertThat(foreign(Forms.project("公园照明", noted("用于公园照明，不含社区图书室开放。")), books))
                .isEmpty();
        assertThat(foreign(Forms.project("公园照明", "保障社区图书室开放。", noted("用于社区图书室开放的灯。")), books))
                .isEmpty();
    }

    private static List<ForeignText> foreign(TableBuilder... tables) {
        return ForeignText.of(Forms.submission(tables).tables());
    }

    private static Indicator noted(String remarks) {
        return Indicator.builder()
                .type(IndicatorType.COST)
                .name("采购费")
                .target("≤5万元")
                .remarks(remarks)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （1）甲/（2）乙/（4）丁             | 3
                    一、甲/二、乙/四、丁                | 3
                    1.甲/2.乙/3.丙                    |
                    （1）甲；（2）乙/（3）丙            |
                    （1）甲/（2）乙；（3）丙/（4）丁     |
                    （3）丙/（1）甲/（2）乙             |
                    （1）甲/（9）壬                    |
                    2023.1起/2023.3止                |
                    九、壬/十一、丑                     | 10
                    """)
    void gapInAListIsToldUnlessTheNumberStandsElsewhere(String paragraphs, Integer missing) {
        assertThat(NumberingGap.of(List.of(paragraphs.split("/"))))
                .extracting(NumberingGap::missing)
                .isEqualTo(missing == null ? List.of() : List.of(missing));
    }

    @Test
    void versionsOfOneTextAreCompared() {
        String list = "一、更换路灯420盏；二、提高亮灯率；三、方便居民出行；四、组织夜间巡灯；";

        assertThat(versions(list + "五、慰问电工。", list + "五、慰问职工。")).singleElement().satisfies(texts -> {
            assertThat(texts.variant()).isEmpty();
            assertThat(texts.onlyFirst()).containsExactly("慰问电工");
            assertThat(texts.onlySecond()).containsExactly("慰问职工");
        });
        assertThat(versions(list, "一、更换路灯420盏；二、提高亮灯率；四、组织夜间巡灯；三、方便居民出行；五、慰问电工。"))
                .singleElement()
                .satisfies(texts -> assertThat(texts.missing()).containsExactly("慰问电工"));
        assertThat(versions(list, list + "五、慰问电工。")).isEmpty();
        assertThat(versions(list, "1.更换路灯420盏,2.提高亮灯率,3.方便居民出行,4.组织夜间巡灯")).isEmpty();
        assertThat(versions(list, "为方便居民出行而设立，组织夜间巡灯，慰问电工，开放图书室。")).isEmpty();
    }

    private static List<NarrativeVersions> versions(String overview, String content) {
        Narrative.Project said = new Narrative.Project("照明", null, null, null, null, overview, content);
        Narrative narrative = new Narrative(null, null, null, List.of(), List.of(said), List.of());
        ReviewedSubmission submission = Forms.submission(narrative, Forms.project("照明"));
        return NarrativeVersions.of(NarrativeProject.of(narrative, submission.tables()));
    }
}
