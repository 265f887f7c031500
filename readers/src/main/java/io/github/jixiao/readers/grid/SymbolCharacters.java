package io.github.jixiao.readers.grid;

/** The signs of the font Symbol, which keeps them at places of its own, as the characters everybody has. */
public final class SymbolCharacters {

    /** Fonts of signs keep their codes at this offset. */
    private static final int PRIVATE_USE = 0xF000;

    private static final int CODES = 0x100;

    /** Codes 0x20 to 0x7E. */
    private static final String BASIC =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    private static final int FIRST_BASIC = 0x20;

    /** Codes 0xA1 to 0xBC. */
    private static final String SIGNS = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…";

    private static final int FIRST_SIGN = 0xA1;

    /** What forms write; in a font that nobody names, other codes may as well be boxes and ticks of another. */
    private static final String UNMISTAKABLE = "%+()<=>0123456789≤°±≥×•÷≠≈";

    private SymbolCharacters() {}

    /** The sign with a code of the font, at its offset or without; 0 where the font has none there. */
    public static char sign(int code) {
        int own = code >= PRIVATE_USE && code < PRIVATE_USE + CODES ? code - PRIVATE_USE : code;
        if (own >= FIRST_SIGN && own < FIRST_SIGN + SIGNS.length()) {
            return SIGNS.charAt(own - FIRST_SIGN);
        }
        return own >= FIRST_BASIC && own < FIRST_BASIC + BASIC.length() ? BASIC.charAt(own - FIRST_BASIC) : 0;
    }

    /** Words with the signs whose font is not known any more. Before a word the code of ≤ is a box to tick, of the font Wingdings 2. */
    public static String plain(String words) {
        StringBuilder plain = null;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character < PRIVATE_USE || character >= PRIVATE_USE + CODES) {
                continue;
            }
            char sign = sign(character);
            boolean box = sign == '≤' && i + 1 < words.length() && Character.isLetter(words.charAt(i + 1));
            if (UNMISTAKABLE.indexOf(sign) >= 0 && !box) {
                plain = plain == null ? new StringBuilder(words) : plain;
                plain.setCharAt(i, sign);
            }
        }
        return plain == null ? words : plain.toString();
    }
}
