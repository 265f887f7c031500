package io.github.jixiao.readers.pdf;

import static io.github.jixiao.readers.pdf.Drawing.line;
import static io.github.jixiao.readers.pdf.Drawing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.readers.Grids;
import io.github.jixiao.readers.Resources;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final Source SOURCE = Source.named("a.pdf");

    @Test
    void missingLinesMakeMergedCells() throws Exception {
        Grid grid = Grids.only(read(new Drawing().page(PdfReaderTest::mergedTable)));
        assertThat(grid.cells())
                .extracting(GridCell::text, GridCell::row, GridCell::column, GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(
                        tuple("level", 1, 1, 2, 1),
                        tuple("wide", 1, 2, 1, 2),
                        tuple("left", 2, 2, 1, 1),
                        tuple("right", 2, 3, 1, 1));
        assertThat(grid.cells().get(3).location())
                .isEqualTo(Location.of(1, 2, 3).withPage(1));
    }

    private static void mergedTable(PDPageContentStream page) throws IOException {
        line(page, 100, 700, 400, 700);
        line(page, 200, 680, 400, 680);
        line(page, 100, 660, 400, 660);
        line(page, 100, 660, 100, 700);
        line(page, 200, 660, 200, 700);
        line(page, 300, 660, 300, 680);
        line(page, 400, 660, 400, 700);
        text(page, 105, 675, "level");
        text(page, 205, 686, "wide");
        text(page, 205, 666, "left");
        text(page, 305, 666, "right");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageReadsAsItIsHeld(int rotation) throws Exception {
        Grid upright = Grids.only(read(new Drawing().page(PdfReaderTest::mergedTable)));
        Grid turned = Grids.only(read(new Drawing().page(rotation, page -> {
            page.transform(
                    switch (rotation) {
                        case 90 -> new Matrix(0, 1, -1, 0, 595, 0);
                        case 180 -> new Matrix(-1, 0, 0, -1, 595, 842);
                        default -> new Matrix(0, -1, 1, 0, 0, 842);
                    });
            mergedTable(page);
        })));
        assertThat(turned).isEqualTo(upright);
    }

    @Test
    void linesMayBeBoxesOrThinAreasOrDashes() throws Exception {
        Drawing boxes = new Drawing()
                .page(page -> twoByTwo(page, (x, y) -> {
                    page.addRect((float) x, (float) y, 100, 20);
                    page.stroke();
                }));
        Drawing areas = new Drawing()
                .page(page -> twoByTwo(page, (x, y) -> {
                    page.addRect((float) x, (float) y, 100, 0.7f);
                    page.addRect((float) x, (float) y + 20, 100, 0.7f);
                    page.addRect((float) x, (float) y, 0.7f, 20);
                    page.addRect((float) x + 100, (float) y, 0.7f, 20);
                    page.fill();
                }));
        Drawing dashes = new Drawing()
                .page(page -> twoByTwo(page, (x, y) -> {
                    for (int i = 0; i < 20; i++) {
                        line(page, x + 5 * i, y, x + 5 * i + 3, y);
                        line(page, x + 5 * i, y + 20, x + 5 * i + 3, y + 20);
                    }
                    line(page, x, y, x, y + 20);
                    line(page, x + 100, y, x + 100, y + 20);
                }));
        for (Drawing drawing : List.of(boxes, areas, dashes)) {
            assertThat(Grids.rows(Grids.only(read(drawing)))).containsExactly("a|b", "c|d");
        }
    }

    @FunctionalInterface
    private interface Box {
        void draw(double x, double y) throws IOException;
    }

    private static void twoByTwo(PDPageContentStream page, Box box) throws IOException {
        String[] texts = {"a", "b", "c", "d"};
        for (int i = 0; i < 4; i++) {
            double x = 100 + 100 * (i % 2);
            double y = 700 - 20 * (i / 2);
            box.draw(x, y);
            text(page, x + 5, y + 6, texts[i]);
        }
    }

    @Test
    void linesInTheColourOfThePaperAreNotSeen() throws Exception {
        Document document = read(new Drawing().page(page -> {
            page.setStrokingColor(Color.WHITE);
            twoByTwo(page, (x, y) -> {
                page.addRect((float) x, (float) y, 100, 20);
                page.stroke();
            });
        }));
        assertThat(Grids.of(document)).isEmpty();
    }

    @Test
    void oneBoxAloneIsNoTable() throws Exception {
        Document document = read(new Drawing().page(page -> {
            page.addRect(50, 50, 495, 742);
            page.stroke();
            text(page, 60, 700, "framed page");
        }));
        assertThat(document.blocks()).containsExactly(new Paragraph("framed page", Location.UNKNOWN.withPage(1)));
    }

    @Test
    void tablesAndLinesKeepTheirOrder() throws Exception {
        Document document = read(new Drawing().page(page -> {
            text(page, 100, 760, "title");
            mergedTable(page);
            text(page, 100, 640, "between");
            page.transform(Matrix.getTranslateInstance(0, -200));
            mergedTable(page);
        }));
        assertThat(document.blocks()).hasSize(4);
        assertThat(Grids.paragraphs(document)).containsExactly("title", "between");
        assertThat(Grids.of(document).get(1).cells().get(0).location().table()).isEqualTo(2);
    }

    @Test
    void aCharacterDrawnTwiceToMakeItBoldIsReadOnce() throws Exception {
        Document document = read(new Drawing().page(page -> {
            text(page, 100, 700, "bold words");
            text(page, 100.4, 700, "bold words");
        }));
        assertThat(Grids.paragraphs(document)).containsExactly("bold words");
    }

    @Test
    void wordsSetFarApartStayApart() throws Exception {
        Document document = read(new Drawing().page(page -> {
            text(page, 100, 700, "unit: a");
            text(page, 300, 700, "money: b");
        }));
        assertThat(Grids.paragraphs(document)).containsExactly("unit: a    money: b");
    }

    @Test
    void aPictureWithoutTextNeedsTextRecognition() {
        Drawing scan = new Drawing().page(page -> {});
        scan.page(page -> page.drawImage(
                LosslessFactory.createFromImage(scan.document(), new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                0,
                0));
        assertRefused(scan.bytes(), Reason.NEEDS_OCR);
    }

    @Test
    void aScannedPageAmongOthersIsSaid() throws Exception {
        Document document = read(new Drawing().page(page -> {}).page(page -> text(page, 100, 700, "words to read")));
        assertThat(document.repairs())
                .containsExactly(new Repair(Repair.Kind.UNCLAIMED, "", Location.UNKNOWN.withPage(1)));
    }

    @Test
    void aDrawingOfThousandsOfLinesIsPassedOverAndSaid() throws Exception {
        Document document = read(new Drawing().page(PdfReaderTest::mergedTable).page(page -> {
            for (int line = 0; line <= 10_000; line++) {
                int column = line % 60;
                int row = line / 60;
                page.moveTo(column * 9, row * 4.5f);
                page.lineTo(column * 9 + 4, row * 4.5f);
            }
            page.stroke();
            text(page, 100, 820, "ground plan");
        }));
        assertThat(Grids.of(document)).hasSize(1);
        assertThat(Grids.paragraphs(document)).containsExactly("ground plan");
        assertThat(document.repairs())
                .containsExactly(new Repair(Repair.Kind.UNCLAIMED, "", Location.UNKNOWN.withPage(2)));
    }

    @Test
    void aPasswordMeansEncrypted() throws Exception {
        Drawing drawing = new Drawing().page(page -> text(page, 100, 700, "secret"));
        drawing.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertRefused(drawing.bytes(), Reason.ENCRYPTED);
    }

    @Test
    void aFileThatOnlyForbidsPrintingIsRead() throws Exception {
        Drawing drawing = new Drawing().page(page -> text(page, 100, 700, "words to read"));
        drawing.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(Grids.paragraphs(read(drawing.bytes()))).containsExactly("words to read");
    }

    @Test
    void moreThanFiveHundredPagesAreTooMany() {
        Drawing drawing = new Drawing();
        for (int i = 0; i <= 500; i++) {
            drawing.page(page -> {});
        }
        assertRefused(drawing.bytes(), Reason.TOO_LARGE);
    }

    @Test
    void aFileWithoutPagesIsDamaged() {
        assertRefused(new Drawing().bytes(), Reason.DAMAGED);
    }

    @Test
    void aFileCutShortIsDamaged() {
        byte[] whole = new Drawing().page(page -> text(page, 100, 700, "words")).bytes();
        assertRefused(Arrays.copyOf(whole, 40), Reason.DAMAGED);
    }

    /** What is left has its pages, but not the fonts that tell what its letters are. */
    @ParameterizedTest
    @ValueSource(ints = {33, 50, 75, 90, 99})
    void aFileWithoutItsEndIsDamagedHoweverMuchIsLeft(int percent) {
        byte[] whole = Resources.bytes(Resources.class, "documents/F68_bands.pdf");
        assertRefused(Arrays.copyOf(whole, whole.length * percent / 100), Reason.DAMAGED);
    }

    @Property(tries = 50)
    void linesAnywhereGiveGridsThatAreWhole(@ForAll List<@IntRange(min = 0, max = 500) Integer> ends)
            throws UnreadableFileException {
        Drawing drawing = new Drawing().page(page -> {
            text(page, 250, 250, "words to read");
            for (int i = 0; i + 2 < ends.size(); i++) {
                boolean along = ends.get(i) % 2 == 0;
                line(
                        page,
                        ends.get(i),
                        ends.get(i + 1),
                        along ? ends.get(i + 2) : ends.get(i),
                        along ? ends.get(i + 1) : ends.get(i + 2));
            }
        });
        for (Grid grid : Grids.of(read(drawing))) {
            int covered = grid.cells().stream()
                    .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                    .sum();
            assertThat(covered).isEqualTo(grid.rows() * grid.columns());
        }
    }

    private static Document read(Drawing drawing) throws UnreadableFileException {
        return read(drawing.bytes());
    }

    private static Document read(byte[] content) throws UnreadableFileException {
        return new PdfReader().read(SOURCE, content);
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(content))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }
}
