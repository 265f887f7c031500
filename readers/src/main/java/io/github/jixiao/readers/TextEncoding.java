package io.github.jixiao.readers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings Chinese text files come in: by byte order mark, else UTF-8 where it is valid or nearly, else GB18030 and so GBK and GB2312. */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** One of so many characters beyond ASCII may be damaged in a text that is UTF-8 all the same; of GB18030 read so, most are. */
    private static final int DAMAGED_IN = 4;

    /** Control characters that a damaged text may hold, and one more in so many bytes. */
    private static final int FEW_ODD = 2;

    private static final int ODD_IN = 1_000;

    private TextEncoding() {}

    /** The whole text, without its byte order mark. */
    public static String decode(byte[] content) {
        return decode(content, content.length);
    }

    /** The beginning of the text; a character cut by the end is left off. */
    static String decode(byte[] content, int length) {
        Charset charset = charsetOf(content);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()));
        decoder.decode(ByteBuffer.wrap(content, 0, length), text, length == content.length);
        text.flip();
        boolean marked = text.hasRemaining() && text.charAt(0) == '\uFEFF';
        return withoutOddCharacters(marked ? text.subSequence(1, text.length()) : text);
    }

    private static String withoutOddCharacters(CharBuffer text) {
        if (text.chars().noneMatch(character -> isOdd((char) character))) {
            return text.toString();
        }
        StringBuilder kept = new StringBuilder();
        text.chars().filter(character -> !isOdd((char) character)).forEach(character -> kept.append((char) character));
        return kept.toString();
    }

    /** Whether the bytes are text at all: a byte order mark of UTF-16, or hardly a control character but white space. */
    static boolean isText(byte[] content) {
        if (isUtf16(content)) {
            return true;
        }
        long odd = 0;
        for (byte unit : content) {
            odd += unit >= 0 && isOdd((char) unit) ? 1 : 0;
        }
        return odd <= FEW_ODD + content.length / ODD_IN;
    }

    /** Whether a character is a control character that no text holds on purpose. */
    private static boolean isOdd(char character) {
        boolean blank = character >= '\t' && character <= '\r' || character == 0x1A;
        return character < ' ' && !blank;
    }

    private static Charset charsetOf(byte[] content) {
        if (isUtf16(content)) {
            return StandardCharsets.UTF_16;
        }
        CharBuffer scratch = CharBuffer.allocate(8192);
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        long wide = 0;
        long malformed = 0;
        CoderResult result;
        do {
            result = utf8.decode(bytes, scratch, true);
            wide += scratch.flip()
                    .chars()
                    .filter(character -> character >= 0x80)
                    .count();
            scratch.clear();
            if (result.isError()) {
                malformed++;
                bytes.position(bytes.position() + result.length());
            }
        } while (!result.isUnderflow());
        return malformed * DAMAGED_IN <= wide ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
