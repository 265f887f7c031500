package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks whose indicators are columns. */
class TranspositionTest {

    private static final String HEAD = "项目名称\t校园食堂\n年度目标\t改造食堂\n";
    private static final String[] EXPECTED = {"QUANTITY 改造食堂 3所", "QUALITY 验收合格率 100%", "SOCIAL_BENEFIT 就餐环境 改善"};

    @Test
    void everyRowIsHeadedByItsColumn() {
        assertThat(indicators("""
                一级指标\t产出指标\t产出指标\t效益指标
                二级指标\t数量指标\t质量指标\t社会效益指标
                三级指标\t改造食堂\t验收合格率\t就餐环境
                指标值\t3所\t100%\t改善
                """)).containsExactly(EXPECTED);
    }

    @Test
    void theWordForIndicatorsMayStandBeforeTheHeads() {
        assertThat(indicators("""
                绩效指标\t一级指标\t产出指标\t\t效益指标
                \t二级指标\t数量指标\t质量指标\t社会效益指标
                \t三级指标\t改造食堂\t验收合格率\t就餐环境
                \t指标值\t3所\t100%\t改善
                """)).containsExactly(EXPECTED);
    }

    @Test
    void cellsLostBeforeTheHeadsDoNotShiftTheirRows() {
        assertThat(indicators("""
                绩效指标\t一级指标\t产出指标\t产出指标\t效益指标
                二级指标\t数量指标\t质量指标\t社会效益指标
                三级指标\t改造食堂\t验收合格率\t就餐环境
                指标值\t3所\t100%\t改善
                """)).containsExactly(EXPECTED);
    }

    @Test
    void signNumberAndUnitMayBeRowsToo() {
        assertThat(indicators("""
                一级指标\t产出指标\t\t效益指标
                二级指标\t数量指标\t质量指标\t社会效益指标
                指标名称\t改造食堂\t验收合格率\t就餐环境
                计算符号\t＝\t＝\t定性
                指标值\t3\t100\t改善
                计量单位\t所\t%\t
                """))
                .containsExactly("QUANTITY 改造食堂 =3所", "QUALITY 验收合格率 =100%", "SOCIAL_BENEFIT 就餐环境 改善");
    }

    @Test
    void headsFollowedByHeadsAreARow() {
        assertThat(indicators("""
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t改造食堂\t3所
                """)).containsExactly("QUANTITY 改造食堂 3所");
    }

    private static List<String> indicators(String block) {
        return Forms.indicators(Forms.table(HEAD + block));
    }
}
