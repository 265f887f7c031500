package io.github.jixiao.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.Resources;
import io.github.jixiao.readers.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabledFontTest {

    private static final String TWO_KINDS = "F99_running-text-of-two.pdf";
    private static final String DRAWN = "F68_bands.pdf";

    @ParameterizedTest
    @ValueSource(strings = {"F03_long-form-over-pages.pdf", TWO_KINDS})
    void theTablesTellWhatTheWholeFontDoes(String file) throws Exception {
        try (PDDocument document = document(file)) {
            List<COSDictionary> fonts = fonts(document);
            assertThat(fonts).isNotEmpty().allMatch(TabledFont::suffices);
            for (COSDictionary font : fonts) {
                PDFont tabled = new TabledFont(font);
                PDFont whole = PDFontFactory.createFont(font);
                for (int code = 0; code < 256; code++) {
                    assertThat(tabled.toUnicode(code)).isEqualTo(whole.toUnicode(code));
                    assertThat(tabled.getDisplacement(code).getX())
                            .isEqualTo(whole.getDisplacement(code).getX());
                }
            }
        }
    }

    @Test
    void aCodeThatTheTableLacksIsToldByTheWholeFont() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new TabledFont(latin(document));
            assertThat(font.toUnicode('A')).isEqualTo("甲");
            assertThat(font.toUnicode('B')).isEqualTo("B");
            assertThat(font.getWidth('A')).isEqualTo(700);
            assertThat(font.getWidth('B')).isEqualTo(250);
        }
    }

    private static COSDictionary latin(PDDocument document) throws IOException {
        PDStream table = new PDStream(document);
        try (var text = table.createOutputStream()) {
            text.write("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <7532> endbfchar"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        COSArray widths = new COSArray();
        widths.growToSize(1);
        widths.setInt(0, 700);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setInt(COSName.MISSING_WIDTH, 250);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 'A');
        font.setInt(COSName.LAST_CHAR, 'A');
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.TO_UNICODE, table);
        return font;
    }

    @Test
    void aFontThatLacksATableIsLeftToPdfBox() throws Exception {
        try (PDDocument document = new PDDocument();
                PDDocument drawn = document(DRAWN)) {
            for (COSName table : List.of(COSName.TO_UNICODE, COSName.WIDTHS, COSName.FONT_DESC, COSName.SUBTYPE)) {
                COSDictionary font = latin(document);
                font.removeItem(table);
                assertThat(TabledFont.suffices(font)).isFalse();
            }
            assertThat(fonts(drawn)).isNotEmpty().noneMatch(TabledFont::suffices);
        }
    }

    private static PDDocument document(String file) throws IOException {
        return Loader.loadPDF(Resources.bytes(SubmissionReader.class, "documents/" + file));
    }

    private static List<COSDictionary> fonts(PDDocument document) throws IOException {
        List<COSDictionary> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name).getCOSObject());
            }
        }
        return fonts;
    }
}
