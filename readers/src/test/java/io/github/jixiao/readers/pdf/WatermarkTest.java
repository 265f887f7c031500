package io.github.jixiao.readers.pdf;

import static io.github.jixiao.readers.pdf.Drawing.line;
import static io.github.jixiao.readers.pdf.Drawing.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Words at an angle over a form. */
class WatermarkTest {

    @Test
    void wordsAtAnAngleAreNotOfTheCellsTheyLieOver() throws Exception {
        assertThat(rows(45)).containsExactly("name|value", "length|6 km");
    }

    @Test
    void wordsOfAPageScannedAskewAre() throws Exception {
        assertThat(String.join("", rows(2))).contains("over");
    }

    private static List<String> rows(int degrees) throws Exception {
        byte[] pdf = new Drawing()
                .page(page -> {
                    table(page);
                    page.saveGraphicsState();
                    page.transform(Matrix.getRotateInstance(Math.toRadians(degrees), 130, 663));
                    text(page, 0, 0, "over");
                    page.restoreGraphicsState();
                })
                .bytes();
        return Grids.rows(Grids.only(new PdfReader().read(Source.named("a.pdf"), pdf)));
    }

    private static void table(PDPageContentStream page) throws IOException {
        for (int y = 660; y <= 700; y += 20) {
            line(page, 100, y, 300, y);
        }
        for (int x = 100; x <= 300; x += 100) {
            line(page, x, 660, x, 700);
        }
        text(page, 105, 686, "name");
        text(page, 205, 686, "value");
        text(page, 105, 666, "length");
        text(page, 205, 666, "6 km");
    }
}
