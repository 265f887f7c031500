package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectedTypoTest {

    @ParameterizedTest
    @CsvSource({"按照统一部暑推进, 部署", "加强机关机关党的建设, 机关", "全年不少 4 次, 不少于", "及时向县委反应情况, 向县委反映", "选派科级特派员下乡, 科技特派员"})
    void slipsAreToldWithWhatIsMeant(String objective, String meant) {
        assertThat(of(objective)).extracting(SuspectedTypo::meant).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照统一部署推进", "全年不少于4次", "减少不少环节", "现代服务服务业发展", "大数据数据共享", "应急反应时间", "人群从业情况", "各机关、机关党委"})
    void goodWordsAreLeftAlone(String objective) {
        assertThat(of(objective)).isEmpty();
    }

    private static List<SuspectedTypo> of(String objective) {
        return SuspectedTypo.of(Forms.reviewed(Forms.project("公园照明", objective)));
    }
}
