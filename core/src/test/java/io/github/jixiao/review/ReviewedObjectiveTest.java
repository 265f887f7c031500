package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.ResponsibleUnits;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewedObjectiveTest {

    private static ReviewedObjective objective(String text) {
        return objective(text, "云溪区司法局");
    }

    private static ReviewedObjective objective(String text, String unit) {
        ReviewedTable table = Given.reviewed(
                Given.project().units(ResponsibleUnits.ofImplementingUnit(unit)).objectives(Objectives.ofAnnual(text)));
        return Objects.requireNonNull(ReviewedObjective.of(table));
    }

    @ParameterizedTest
    @CsvSource({"保障区财政局正常运转，办理案件260件, 区财政局", "确保市委办各项工作有序开展, 市委办", "做好区城管局日常管理工作, 区城管局"})
    void theRunningOfAnotherOrganisationIsPromised(String text, String other) {
        assertThat(objective(text).otherOrganisation()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "保障区司法局正常运转",
                "保障司法局各项工作",
                "保障本局正常运转",
                "保障我局各项工作开展",
                "保障机关正常运转",
                "配合区财政局开展检查",
                "与区教育局联合开展普法进校园40场",
                "提升城市形象",
                ""
            })
    void nobodyElsesRunningIsPromised(String text) {
        if (!text.isEmpty()) {
            assertThat(objective(text).isNamingAnotherOrganisation()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "云溪县农业农村局, 保障县图书馆正常开放，建设高标准农田12万亩, 县图书馆",
        "云溪县博物馆, 维持云溪县图书馆日常开放，接待观众8万人次, 云溪县图书馆",
        "云溪县交通运输局, 保障云溪县第一中学各项工作，养护农村公路300公里, 云溪县第一中学",
        "云溪县图书馆, 做好县委组织部机关日常工作，新增图书8000册, 县委组织部"
    })
    void anInstitutionIsRunByItsOwnSector(String unit, String text, String other) {
        assertThat(objective(text, unit).otherOrganisation()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "云溪县文化和旅游局, 保障县图书馆、文化馆正常开放330天",
        "云溪县文化和旅游局, 保障县图书馆正常开放330天",
        "云溪县教育局, 保障云溪县第一中学正常运转",
        "云溪县第一中学, 推进县教育局各项重点工作",
        "云溪县青山镇人民政府, 保障县图书馆青山分馆正常开放",
        "云溪县财政局, 保障县人民医院正常运转",
        "云溪县卫生健康局, 保障全县卫生院正常运转",
        "云溪县农业农村局, 保障乡镇卫生院正常运转",
        "云溪县机关事务服务中心, 保障县委办公室正常运转",
        "云溪县水利局, 推进县河长办日常工作",
        "云溪县应急管理局, 保障县安委办日常工作",
        "云溪县税务局, 保障基层分局正常运转",
        "云溪县农业农村局, 推进基层党支部各项工作",
        "云溪县青山镇人民政府, 保障村民委员会正常运转",
        "云溪县科学技术局, 推动形成创新发展新格局各项工作",
        "云溪县环境卫生中心, 保障县数据中心正常运转",
        "云溪县环境卫生中心, 完成县城市管理局各项工作任务"
    })
    void whoRunsABodyMaySpeakOfItsRunning(String unit, String text) {
        assertThat(objective(text, unit).otherOrganisation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "云溪区民政局, 区应急管理局圆满完成全年各项工作任务，发放补贴9600人, 区应急管理局",
        "云溪区民政局, 发放补贴9600人，云溪区应急管理局全面完成年度工作任务。, 云溪区应急管理局",
        "海东市云溪区民政局, 发放补贴9600人；海东市应急管理局顺利完成各项目标任务, 海东市应急管理局"
    })
    void theObjectiveOfAnAuthoritySpeaksOfItsOwnWork(String unit, String text, String other) {
        assertThat(objective(text, unit).otherOrganisation()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "云溪区民政局, 区民政局圆满完成全年各项工作任务",
        "云溪区民政局, 云溪区民政局全面完成年度工作任务",
        "云溪区民政局, 我局圆满完成全年各项工作任务",
        "云溪区民政局, 协助区应急管理局圆满完成各项工作任务",
        "云溪区民政局, 与区应急管理局圆满完成各项工作任务",
        "云溪区民政局, 配合云溪区应急管理局完成各项工作任务",
        "云溪区民政局, 区应急管理局完成避难场所改造4处",
        "云溪区民政局, 区应急管理局完成",
        "云溪区民政局, 区应急管理局",
        "云溪区民政局, 全区各镇圆满完成各项工作任务",
        "云溪区民政局, 新格局圆满完成各项工作任务",
        "云溪区财政局, 区应急管理局圆满完成各项工作任务",
        "云溪区城市管理综合执法大队, 区城市管理局圆满完成全年各项工作任务"
    })
    void whatOthersDoForTheProjectIsNoForeignWork(String unit, String text) {
        assertThat(objective(text, unit).otherOrganisation()).isEmpty();
    }

    @Test
    void withoutAUnitThereIsNothingToCompareWith() {
        ReviewedTable table = Given.reviewed(Given.project().objectives(Objectives.ofAnnual("保障区财政局正常运转")));

        assertThat(Objects.requireNonNull(ReviewedObjective.of(table)).isNamingAnotherOrganisation())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "年内更换老旧路灯420盏，方便居民夜间出行，提升城市形象, false, false",
        "年内更换老旧路灯，方便居民夜间出行，提升城市形象, true, false",
        "2025年按照云政〔2025〕12号文件推进各项工作，做好服务, true, false",
        "更换路灯420盏, false, true"
    })
    void anObjectivePromisesAFigureAndIsMoreThanASlogan(String text, boolean withoutFigure, boolean tooShort) {
        assertThat(objective(text).isWithoutFigure()).isEqualTo(withoutFigure);
        assertThat(objective(text).isTooShort()).isEqualTo(tooShort);
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String text = "保障" + "云".repeat(50_000) + "局";

        assertThat(objective(text).isNamingAnotherOrganisation()).isFalse();
    }
}
