package io.github.jixiao.readers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings Chinese text files come in: by byte order mark, else UTF-8 where it is valid, else GB18030 and so GBK and GB2312. */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

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
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    /** Whether the bytes are text at all: a byte order mark of UTF-16, or no control characters but white space. */
    static boolean isText(byte[] content) {
        if (isUtf16(content)) {
            return true;
        }
        for (byte unit : content) {
            boolean blank =
                    unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f' || unit == 0x0B || unit == 0x1A;
            if (unit >= 0 && unit < ' ' && !blank) {
                return false;
            }
        }
        return true;
    }

    private static Charset charsetOf(byte[] content) {
        if (isUtf16(content)) {
            return StandardCharsets.UTF_16;
        }
        CharBuffer scratch = CharBuffer.allocate(8192);
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result;
        do {
            scratch.clear();
            result = utf8.decode(bytes, scratch, true);
        } while (result.isOverflow());
        return result.isError() ? GB18030 : StandardCharsets.UTF_8;
    }

    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
