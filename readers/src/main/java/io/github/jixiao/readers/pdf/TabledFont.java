package io.github.jixiao.readers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * A font by two tables of its dictionary: what its codes stand for, and how wide they are. Its program, the shapes of the characters, takes
 * longer to parse than a page to read; it is loaded only for a code that the first table lacks. What PDFBox asks of fonts that are written is refused.
 */
final class TabledFont extends PDFont {

    /** Fonts whose codes are one byte each. */
    private static final Set<COSName> SIMPLE = Set.of(COSName.TYPE1, COSName.TRUE_TYPE);

    private @Nullable PDFont whole;

    TabledFont(COSDictionary dictionary) {
        super(dictionary);
    }

    /** Whether the font has both tables, and a descriptor with the width of codes beyond the second. */
    static boolean suffices(COSDictionary font) {
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        return kind != null
                && SIMPLE.contains(kind)
                && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream
                && font.getDictionaryObject(COSName.WIDTHS) instanceof COSArray
                && font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary;
    }

    @Override
    public int readCode(InputStream codes) throws IOException {
        return codes.read();
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String told = super.toUnicode(code);
        return told == null ? whole().toUnicode(code) : told;
    }

    /** The font with its program. */
    private PDFont whole() {
        try {
            PDFont font = whole == null ? PDFontFactory.createFont(dict) : whole;
            whole = font;
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return whole().hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return whole().getWidthFromFont(code);
    }

    @Override
    @Deprecated
    public float getHeight(int code) throws IOException {
        return whole().getHeight(code);
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return whole().getBoundingBox();
    }

    @Override
    public boolean isEmbedded() {
        return whole().isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return whole().isDamaged();
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    @Override
    public void addToSubset(int character) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void subset() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected byte[] encode(int character) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException();
    }
}
