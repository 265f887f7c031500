package io.github.jixiao.readers.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a page cuts. */
class PageBreakTest {

    private static final double SIZE = 10;
    private static final double[] EDGES = {100, 144, 200, 254, 300};

    private final PageSequence pages = new PageSequence(Allowance.within(ReadingLimits.standard()));
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private int number;

    @Test
    void aRowWithTheTargetOfAnotherIsNoHeadRepeatedOverleaf() throws Exception {
        row(600, 630, 614, "名称", "上年", "目标", "标准");
        row(630, 660, 644, "满意度", "", "≥85%", "计划");
        row(660, 690, 674, "站点数", "2座", "≥3座", "计划");
        turn();
        row(60, 90, 74, "满意度", "", "≥85%", "计划");
        turn();

        assertThat(rows()).containsExactly("名称|上年|目标|标准", "满意度||≥85%|计划", "站点数|2座|≥3座|计划", "满意度||≥85%|计划");
    }

    @Test
    void aHeadRepeatedOverleafIsReadOnce() throws Exception {
        row(600, 630, 614, "名称", "上年", "目标", "标准");
        row(630, 690, 674, "站点数", "2座", "≥3座", "计划");
        turn();
        row(60, 90, 74, "名称", "上年", "目标", "标准");
        row(90, 120, 104, "满意度", "", "≥85%", "计划");
        turn();

        assertThat(rows()).containsExactly("名称|上年|目标|标准", "站点数|2座|≥3座|计划", "满意度||≥85%|计划");
    }

    @Test
    void aRowIsCutWhereTheNextOfItsLinesHadNoRoom() throws Exception {
        row(600, 644, 614, "隐患点位", "", "=100%", "计划标准");
        across(102, 629, "整改比率");
        row(644, 674, 659.5, "巡查通报", "", "≤15个工", "计划标准");
        turn();
        row(60, 90, 74, "印发时间", "", "作日", "");
        turn();

        assertThat(rows()).containsExactly("隐患点位整改比率||=100%|计划标准", "巡查通报印发时间||≤15个工作日|计划标准");
    }

    private void row(double top, double bottom, double baseline, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            rulings.add(new Ruling(true, top, EDGES[i], EDGES[i + 1]));
            rulings.add(new Ruling(true, bottom, EDGES[i], EDGES[i + 1]));
            rulings.add(new Ruling(false, EDGES[i], top, bottom));
            rulings.add(new Ruling(false, EDGES[i + 1], top, bottom));
            across(EDGES[i] + 2, baseline, texts[i]);
        }
    }

    private void across(double left, double baseline, String text) {
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), left + i * SIZE, left + (i + 1) * SIZE, baseline, SIZE));
        }
    }

    private void turn() throws UnreadableFileException {
        number++;
        pages.add(new Page(number, 595, 842, List.copyOf(glyphs), List.copyOf(rulings)));
        glyphs.clear();
        rulings.clear();
    }

    private List<String> rows() throws UnreadableFileException {
        Allowance allowance = Allowance.within(ReadingLimits.standard());
        return Grids.rows(Grids.only(pages.read().toDocument(Source.named("a.pdf"), allowance)));
    }
}
