package io.github.jixiao.reports.html;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.Texts;

/**
 * Words from a form, made fit to be shown: characters that would steer a browser or turn the writing around are written out, and what is
 * beyond all measure is cut, which is said. Escaping is left to the templates.
 */
final class ShownText {
    /** Characters shown of one text; no box of a form is that long. */
    static final int LONGEST = 1200;

    private final Texts texts;

    ShownText(Texts texts) {
        this.texts = texts;
    }

    /** The text as it is shown. */
    String of(String text) {
        if (text.length() <= LONGEST) {
            return visible(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return visible(text.substring(0, end)) + texts.get("text.cut", text.length(), end);
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(InertText::steers)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            if (InertText.steers(each)) {
                visible.append(name(each));
            } else {
                visible.appendCodePoint(each);
            }
        });
        return visible.toString();
    }

    /** The usual picture of a control character, or its number. */
    private static String name(int character) {
        if (character < 0x20) {
            return Character.toString(0x2400 + character);
        }
        return character == 0x7F ? "\u2421" : String.format("\u27E8U+%04X\u27E9", character);
    }
}
