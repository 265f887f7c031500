package io.github.jixiao.readers.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Source;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as programs print them on paper. */
class PageSequenceTest {

    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    @Test
    void columnsWrittenDownwardsAreReadFromTheRight() throws Exception {
        box(100, 100, 160, 160);
        box(160, 100, 300, 160);
        downwards(134, 120, "年度");
        downwards(118, 120, "目标");
        across(165, 130, "疏浚三公里");

        assertThat(rows()).containsExactly("年度目标|疏浚三公里");
    }

    @Test
    void linesOfALabelAreReadFromTheLeft() throws Exception {
        box(100, 100, 125, 160);
        box(125, 100, 300, 160);
        across(102, 120, "年度");
        across(102, 133, "目标");
        across(130, 130, "疏浚三公里");

        assertThat(rows()).containsExactly("年度目标|疏浚三公里");
    }

    @Test
    void theEndOfAHeadPrintedOverTheRuleIsTakenBack() throws Exception {
        box(100, 100, 150, 114);
        box(100, 114, 150, 150);
        box(150, 100, 250, 114);
        box(150, 114, 250, 150);
        across(102, 111, "总额（万");
        across(102, 122, "元）");
        across(102, 136, "72");
        across(155, 111, "名称");
        across(155, 130, "河堤");

        assertThat(rows()).containsExactly("总额（万元）|名称", "72|河堤");
    }

    @Test
    void dotsInARowAreALine() throws Exception {
        for (double x = 100; x <= 300; x += 2) {
            dot(x, 100);
            dot(x, 130);
        }
        for (double y = 100; y <= 130; y += 2) {
            dot(100, y);
            dot(200, y);
            dot(300, y);
        }
        across(110, 118, "甲");
        across(210, 118, "乙");

        assertThat(rows()).containsExactly("甲|乙");
    }

    @Test
    void aSingleDotIsNoLine() throws Exception {
        box(100, 100, 200, 130);
        box(200, 100, 300, 130);
        dot(150, 115);
        across(110, 118, "甲");
        across(210, 118, "乙");

        assertThat(rows()).containsExactly("甲|乙");
    }

    private void across(double left, double baseline, String text) {
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), left + i * SIZE, left + (i + 1) * SIZE, baseline, SIZE));
        }
    }

    private void downwards(double left, double baseline, String text) {
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), left, left + SIZE, baseline + i * SIZE, SIZE));
        }
    }

    private void box(double left, double top, double right, double bottom) {
        rulings.add(new Ruling(true, top, left, right));
        rulings.add(new Ruling(true, bottom, left, right));
        rulings.add(new Ruling(false, left, top, bottom));
        rulings.add(new Ruling(false, right, top, bottom));
    }

    private void dot(double x, double y) {
        RulingPath path = new RulingPath(rulings);
        path.rectangle(
                new Point2D.Double(x, y),
                new Point2D.Double(x + 1, y),
                new Point2D.Double(x + 1, y + 1),
                new Point2D.Double(x, y + 1));
        path.fill();
    }

    private List<String> rows() throws UnreadableFileException {
        Allowance allowance = Allowance.within(ReadingLimits.standard());
        PageSequence pages = new PageSequence(allowance);
        pages.add(new Page(1, 595, 842, glyphs, rulings));
        return Grids.rows(Grids.only(pages.read().toDocument(Source.named("a.pdf"), allowance)));
    }
}
