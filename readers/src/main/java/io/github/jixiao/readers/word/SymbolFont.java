package io.github.jixiao.readers.word;

import io.github.jixiao.readers.grid.SymbolCharacters;
import java.util.Locale;

/** The boxes, ticks and signs that forms set in symbol fonts, as the characters everybody has. */
final class SymbolFont {

    /** Symbol fonts keep their characters at this offset, or bare below it. */
    private static final int PRIVATE_USE = 0xF000;

    private SymbolFont() {}

    /** Words in a font; only those in a symbol font change. */
    static String plain(String font, String words) {
        if (!isSymbolFont(font)) {
            return words;
        }
        StringBuilder plain = new StringBuilder();
        words.chars().forEach(character -> plain.append(plain(font, character)));
        return plain.toString();
    }

    /** The character with a code given as digits; nothing where they are no number. */
    static String plain(String font, String code, int radix) {
        try {
            int character = Integer.parseInt(code, radix);
            return String.valueOf(plain(font, character < PRIVATE_USE ? PRIVATE_USE + character : character));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    static boolean isSymbolFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.startsWith("wingdings") || name.equals("symbol");
    }

    private static char plain(String font, int character) {
        int code = character >= PRIVATE_USE && character < PRIVATE_USE + 256 ? character - PRIVATE_USE : character;
        char plain = switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> wingdings(code);
            case "wingdings 2" -> wingdings2(code);
            case "symbol" -> code == character ? 0 : SymbolCharacters.sign(code);
            default -> 0;
        };
        return plain == 0 ? (char) character : plain;
    }

    private static char wingdings(int code) {
        return switch (code) {
            case 0xFC -> '√';
            case 0xFB -> '×';
            case 0xFE -> '☑';
            case 0xFD -> '☒';
            case 0x6F, 0x70, 0x71, 0x72, 0xA8 -> '□';
            case 0x6E -> '■';
            case 0x6C -> '●';
            case 0xA1 -> '○';
            default -> 0;
        };
    }

    private static char wingdings2(int code) {
        return switch (code) {
            case 0x50 -> '√';
            case 0x4F -> '×';
            case 0x52 -> '☑';
            case 0x51, 0x53, 0x54 -> '☒';
            case 0x2A, 0xA3 -> '□';
            case 0xA2 -> '■';
            default -> 0;
        };
    }
}
