package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ResponsibleUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewedUnitTest {

    private static ReviewedUnit unit(String name, String project) {
        return Given.reviewed(
                        Given.project().projectName(Entry.of(project)).units(ResponsibleUnits.ofImplementingUnit(name)))
                .units()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪区城市管理局",
                "中共云溪区委宣传部",
                "云溪区人民政府办公室",
                "云溪区第一中学",
                "云溪区人民医院",
                "云溪镇人民政府",
                "云溪城投集团有限公司",
                "区妇联",
                "云溪区人民检察院",
                "中国共产主义青年团云溪区委员会",
                "某部队",
                "区残疾人联合会",
                "云溪县融媒体中心",
                "云溪水库管理处",
                "云溪社区居委会"
            })
    void itNamesAnOrganisation(String name) {
        assertThat(unit(name, "街心公园照明提升").isNoOrganisation()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李明", "党的建设", "照明提升", "张三丰", "/", "12345"})
    void itHoldsNoWordOfAnOrganisation(String name) {
        ReviewedUnit unit = unit(name, "街心公园照明提升");

        assertThat(unit.isNoOrganisation()).isTrue();
        assertThat(unit.variant()).isEqualTo("unlikely");
    }

    @ParameterizedTest
    @ValueSource(strings = {"街心公园照明提升", "街心公园 照明提升", "街心公园照明提升 "})
    void itRepeatsTheProjectsName(String name) {
        ReviewedUnit unit = unit(name, "街心公园照明提升");

        assertThat(unit.isNoOrganisation()).isTrue();
        assertThat(unit.variant()).isEmpty();
    }

    @Test
    void aProjectNamedAfterItsUnitIsStillACopy() {
        assertThat(unit("云溪区司法局", "云溪区司法局").isCopyOfProjectName()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"农村环境", "高标准农田建设", "县域经济发展", "局部调整", "办公用品"})
    void aCharacterOfAnOrganisationInsideAWordNamesNone(String name) {
        assertThat(unit(name, "街心公园照明提升").isNoOrganisation()).isTrue();
    }
}
