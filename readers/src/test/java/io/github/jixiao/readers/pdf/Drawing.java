package io.github.jixiao.readers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws PDF pages for tests; y grows upwards, as PDF has it. */
final class Drawing {

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    /** What a test draws. */
    @FunctionalInterface
    interface Ink {
        void draw(PDPageContentStream page) throws IOException;
    }

    Drawing page(Ink ink) {
        return page(0, ink);
    }

    Drawing page(int rotation, Ink ink) {
        page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            ink.draw(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void text(PDPageContentStream page, double x, double y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 10);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    static void line(PDPageContentStream page, double x1, double y1, double x2, double y2) throws IOException {
        page.moveTo((float) x1, (float) y1);
        page.lineTo((float) x2, (float) y2);
        page.stroke();
    }
}
