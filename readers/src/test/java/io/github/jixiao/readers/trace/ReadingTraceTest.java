package io.github.jixiao.readers.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.trace.LeftOver.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTraceTest {

    private static final String INDICATORS = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 |
            | 产出指标 | 数量指标 | 指标1：清淤河道 | ≥6公里 | 含支流 |
            | | 质量指标 | 指标1： | | |
            """;

    @Test
    void everyCellOfAFormHasItsUse() {
        ReadingTrace trace = trace("| 项目名称 | 清淤 | 立项依据 | 防汛方案 |\n| 年度目标 | 清淤6公里 |\n" + INDICATORS);

        assertThat(trace.leftOvers()).isEmpty();
        assertThat(use(trace, "项目名称")).isEqualTo(Use.LABEL);
        assertThat(use(trace, "清淤")).isEqualTo(Use.ENTRY);
        assertThat(use(trace, "防汛方案")).isEqualTo(Use.ASIDE);
        assertThat(use(trace, "一级指标")).isEqualTo(Use.COLUMN_HEAD);
        assertThat(use(trace, "数量指标")).isEqualTo(Use.LEVEL);
        assertThat(use(trace, "指标1：清淤河道")).isEqualTo(Use.INDICATOR);
        assertThat(use(trace, "≥6公里")).isEqualTo(Use.TARGET);
        assertThat(use(trace, "含支流")).isEqualTo(Use.NOTE);
        assertThat(use(trace, "指标1：")).isEqualTo(Use.HINT);
    }

    @Test
    void aPlaceIsTheOneThatFindingsName() {
        ReadingTrace trace = trace("| 项目名称 | 清淤 |\n| 年度目标 | 清淤6公里 |\n" + INDICATORS);

        Claim claim = trace.claim(piece(trace, "≥6公里")).orElseThrow();
        assertThat(claim.place())
                .isEqualTo(trace.submission()
                        .tables()
                        .get(0)
                        .indicators()
                        .get(0)
                        .location()
                        .withLabel(null));
    }

    @Test
    void theLinesOfAFormWrittenOneCellALineAreAGridAgain() {
        ReadingTrace trace = trace("""
                项目名称
                清淤
                一级指标
                二级指标
                三级指标
                指标值
                产出指标
                数量指标
                清淤河道
                ≥6公里
                """);

        assertThat(trace.blocks()).anyMatch(Grid.class::isInstance);
        assertThat(use(trace, "≥6公里")).isEqualTo(Use.TARGET);
    }

    @Test
    void whatIsNoFormIsLeftOverAsAWhole() {
        ReadingTrace trace = trace("""
                一、部门收支情况
                今年收入略有增长。

                | 科目 | 金额 |
                | 人员经费 | 20 |

                项目支出绩效目标表
                | 项目名称 | 清淤 |
                """ + INDICATORS);

        assertThat(trace.leftOvers()).extracting(LeftOver::kind).containsExactly(Kind.PARAGRAPHS, Kind.TABLE);
        assertThat(trace.leftOvers().get(0).count()).isEqualTo(2);
        assertThat(trace.leftOvers().get(1).text()).isEqualTo("科目\n金额\n人员经费\n20");
    }

    @Test
    void aDocumentWithoutTablesIsLeftOverWhole() {
        ReadingTrace trace = trace("会议定于周五召开。");

        assertThat(trace.submission().tables()).isEmpty();
        assertThat(trace.leftOvers()).singleElement().extracting(LeftOver::text).isEqualTo("会议定于周五召开。");
    }

    @Test
    void sentencesThatStateFactsAreNoLeftOver() {
        ReadingTrace trace = trace("""
                本部门2026年安排项目支出预算60万元，比上年增加10万元，增长20%。

                | 项目名称 | 清淤 |
                """ + INDICATORS);

        assertThat(trace.leftOvers()).isEmpty();
        assertThat(trace.submission().narrative().total()).isNotNull();
    }

    private static ReadingTrace trace(String text) {
        List<StreamedSubmission> read =
                SubmissionReader.standard().tracing().readEach("form", text.getBytes(StandardCharsets.UTF_8));
        return ((StreamedSubmission.Traced) read.get(0)).trace();
    }

    private static Use use(ReadingTrace trace, String text) {
        return trace.claim(piece(trace, text)).orElseThrow().use();
    }

    private static Written piece(ReadingTrace trace, String text) {
        return trace.blocks().stream()
                .flatMap(block -> block instanceof Grid grid
                        ? grid.cells().stream().map(Written.class::cast)
                        : Stream.of((Paragraph) block))
                .filter(piece -> piece.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
