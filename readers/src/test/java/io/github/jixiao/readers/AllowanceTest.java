package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    private static final int PARAGRAPHS = 20_000;

    @AfterEach
    void takeTheInterruptBack() {
        Thread.interrupted();
    }

    @Test
    void anInterruptedThreadStopsReading() {
        byte[] document = Zips.docx(IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> "<w:p><w:r><w:t>" + Math.sqrt(i) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining()));
        Thread.currentThread().interrupt();
        assertTimedOut(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waterworks.doc", "waterworks.pdf", "waterworks.ofd", "waterworks.docx"})
    void everyFormatStopsWhenItsThreadIsInterrupted(String file) {
        byte[] content = Resources.bytes(Resources.class, file);
        Thread.currentThread().interrupt();
        assertTimedOut(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tr><td>一</td><td>二</td></tr>", "</table><p>一</p>"})
    void aWebPageStopsWhenItsThreadIsInterrupted(String row) {
        byte[] page = Zips.utf8("<html><body><table>" + row.repeat(PARAGRAPHS));
        Thread.currentThread().interrupt();
        assertTimedOut(page);
    }

    @Test
    void aSheetStopsWhenItsThreadIsInterrupted() {
        byte[] sheet = Zips.utf8("甲,乙,丙\n".repeat(PARAGRAPHS));
        Thread.currentThread().interrupt();
        assertTimedOut(sheet);
    }

    @Test
    void aZipStopsWhenItsThreadIsInterrupted() {
        byte[] zip = Zips.of(Map.of("甲.docx", Zips.docx("<w:p/>".repeat(PARAGRAPHS))));
        Thread.currentThread().interrupt();
        assertThat(SubmissionReader.standard().readEach("a.zip", zip)).hasSize(1);
    }

    /** PDFBox passes over whatever goes wrong in a drawing inside a drawing; time must not be. */
    @Test
    void drawingsInsideDrawingsStopWhenTheirThreadIsInterrupted() throws IOException {
        byte[] content = drawings("q Q ".repeat(100), 6);
        Thread.currentThread().interrupt();
        assertTimedOut(content);
    }

    /** A small file can draw no end of letters and lines on one page; it is not drawn to its end to be refused. */
    @ParameterizedTest
    @CsvSource({"TEXT_CHARACTERS, BT /F 1 Tf (abcd) Tj ET", "GRID_POSITIONS, 0 0 m 9 0 l S 0 0 m 9 0 l S"})
    void drawingsInsideDrawingsCount(Limit limit, String program) throws IOException {
        byte[] content = drawings(program, 16);
        SubmissionReader reader =
                SubmissionReader.within(ReadingLimits.standard().with(limit, 10_000));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read("a", content))
                .extracting(UnreadableFileException::limit)
                .isEqualTo(limit);
    }

    @Test
    void pagesCountWhateverTheFileSaysOfTheirNumber() throws IOException {
        byte[] content;
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 5; page++) {
                document.addPage(new PDPage());
            }
            document.getPages().getCOSObject().setInt(COSName.COUNT, 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            content = bytes.toByteArray();
        }
        SubmissionReader reader =
                SubmissionReader.within(ReadingLimits.standard().with(Limit.PAGES, 4));

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> reader.read("a", content))
                .extracting(UnreadableFileException::limit)
                .isEqualTo(Limit.PAGES);
    }

    /** A page with a drawing that draws four drawings, each of which draws four, and so on. */
    private static byte[] drawings(String program, int levels) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject drawing = drawing(document, program, null);
            for (int level = 0; level < levels; level++) {
                drawing = drawing(document, "/X Do ".repeat(4), drawing);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawForm(drawing);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDFormXObject drawing(PDDocument document, String program, @Nullable PDFormXObject inner)
            throws IOException {
        PDFormXObject drawing = new PDFormXObject(document);
        drawing.setBBox(new PDRectangle(10, 10));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("X"), inner);
        }
        resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.COURIER));
        drawing.setResources(resources);
        try (OutputStream out = drawing.getContentStream().createOutputStream()) {
            out.write(Zips.utf8(program));
        }
        return drawing;
    }

    @Test
    void whatIsWithinALimitGoesOn() throws UnreadableFileException {
        Allowance allowance = Allowance.within(ReadingLimits.standard());
        for (int i = 0; i < 1_000; i++) {
            allowance.step();
        }
        allowance.requireTime();
    }

    private static void assertTimedOut(byte[] content) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> SubmissionReader.standard().read("a", content))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(Reason.TIMED_OUT);
    }
}
