package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsuitedUnitTest {

    @ParameterizedTest
    @CsvSource({"巡灯人员（名）, ≥6人, 名", "夜间巡灯次数, ≥12个, 次", "培训人数, ≥60家, 人", "百名科长评议, =86个, 人", "培训人数（人）, ≥60.5家, 人"})
    void nameAsksForAnotherUnit(String name, String target, String expected) {
        assertThat(of(name, target))
                .singleElement()
                .satisfies(unit -> assertThat(unit.expected()).contains(expected));
    }

    @ParameterizedTest
    @CsvSource({"更换路灯数量, =76.00盏", "创建村, ≥8.5个", "巡灯人员（名）, ≥6.5个"})
    void wholeThingsHaveNoDecimals(String name, String target) {
        assertThat(of(name, target))
                .singleElement()
                .satisfies(unit -> assertThat(unit.isFraction()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "巡灯人员（名）, ≥6名",
        "夜间巡灯次数, ≥2次/季度",
        "培训人数, ≥120人次",
        "培训人数, ≥1.2万人",
        "人均培训次数, ≥2.5次",
        "亮灯率, ≥98.5%",
        "灯杆高度, ≥6.5米",
        "更换路灯数量, ≥420盏",
        "夜间巡灯次数, ≥12",
        "补贴标准（元/人）, ≥50元/人",
        "下达补助资金（省）, ≥100万元"
    })
    void fittingUnitsAreLeftAlone(String name, String target) {
        assertThat(of(name, target)).isEmpty();
    }

    private static List<UnsuitedUnit> of(String name, String target) {
        return UnsuitedUnit.of(Forms.reviewed(Forms.project("公园照明", Forms.quantity(name, target))));
    }
}
