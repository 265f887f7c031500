package io.github.jixiao.readers.page;

/**
 * A character where it is drawn.
 *
 * @param text the character; more than one for a ligature
 * @param left left edge
 * @param right right edge
 * @param baseline the line it stands on
 * @param size font size
 */
public record Glyph(String text, double left, double right, double baseline, double size) {

    /** How far above the baseline the middle of a character lies, in font sizes. Boxes that fonts state are not to be trusted. */
    private static final double MIDDLE = 0.35;

    /** No character beyond the blank as wide as a Chinese character is white space. */
    private static final char LAST_BLANK = '\u3000';

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return baseline - MIDDLE * size;
    }

    /** Whether nothing is seen of it. */
    public boolean isBlank() {
        return text.charAt(0) <= LAST_BLANK && text.isBlank();
    }

    boolean isWide() {
        return text.codePointAt(0) >= 0x2E80;
    }
}
