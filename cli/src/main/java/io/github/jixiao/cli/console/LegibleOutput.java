package io.github.jixiao.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-8 into another encoding. A character that the encoding lacks is written in characters it has, or by its code: never as a
 * question mark.
 */
final class LegibleOutput extends OutputStream {
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            Map.entry((int) '›', ">"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '〔', "["),
            Map.entry((int) '〕', "]"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≈', "~"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '²', "2"),
            Map.entry((int) '³', "3"),
            Map.entry(0xA0, " "));

    private final OutputStream out;
    private final Charset charset;
    private final @Nullable CharsetEncoder encoder;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 13);
    private final CharBuffer decoded = CharBuffer.allocate(1 << 13);
    private boolean replaced;

    LegibleOutput(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
        this.encoder = charset.equals(StandardCharsets.UTF_8) ? null : charset.newEncoder();
    }

    Charset charset() {
        return charset;
    }

    /** Whether any character had to be written in other words. */
    boolean hasReplaced() {
        return replaced;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (encoder == null) {
            out.write(bytes, offset, length);
            return;
        }
        int done = 0;
        while (done < length) {
            int part = Math.min(pending.remaining(), length - done);
            pending.put(bytes, offset + done, part);
            done += part;
            transcode(encoder);
        }
    }

    /** Writes every whole character; the bytes of half a one stay. */
    private void transcode(CharsetEncoder target) throws IOException {
        pending.flip();
        decoder.decode(pending, decoded, false);
        pending.compact();
        decoded.flip();
        StringBuilder legible = new StringBuilder(decoded.length());
        decoded.codePoints().forEach(character -> append(legible, character, target));
        decoded.clear();
        out.write(legible.toString().getBytes(charset));
    }

    private void append(StringBuilder legible, int character, CharsetEncoder target) {
        String written = Character.toString(character);
        if (target.canEncode(written)) {
            legible.append(written);
            return;
        }
        replaced = true;
        String substitute = SUBSTITUTES.get(character);
        legible.append(
                substitute != null && target.canEncode(substitute) ? substitute : "\\u{%x}".formatted(character));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
