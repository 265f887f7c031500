package io.github.jixiao.readers.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts of a document, each by its tables alone where they say enough. */
final class Fonts extends DefaultResourceCache {

    @Override
    public @Nullable PDFont getFont(COSObject place) {
        PDFont known = super.getFont(place);
        if (known == null && place.getObject() instanceof COSDictionary font && TabledFont.suffices(font)) {
            known = new TabledFont(font);
            put(place, known);
        }
        return known;
    }
}
