package io.github.jixiao.readers.text;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the characters in the bytes of a text: byte order mark first, then strict UTF-8, then GB18030. */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** One control or replacement character in this many is still text. */
    private static final int TOLERANCE = 200;

    private TextDecoder() {}

    /**
     * Decodes a whole text, its byte order mark dropped.
     *
     * @throws UnreadableFileException when the bytes are no text, or more text than {@link ReadingLimits#TEXT_CHARACTERS}
     */
    public static String decode(byte[] content) throws UnreadableFileException {
        String text = decodeAny(content);
        if (text.length() > ReadingLimits.TEXT_CHARACTERS) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.TEXT_CHARACTERS + " characters");
        }
        long odd = text.chars().filter(TextDecoder::isOdd).count();
        if (odd * TOLERANCE > text.length()) {
            throw new UnreadableFileException(Reason.BINARY_JUNK, Location.UNKNOWN, "");
        }
        return text;
    }

    private static String decodeAny(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, GB18030);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Characters that no text holds: controls other than white space, and what decoding could not read. */
    private static boolean isOdd(int character) {
        return character == '\uFFFD' || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
