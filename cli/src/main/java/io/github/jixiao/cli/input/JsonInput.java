package io.github.jixiao.cli.input;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.table.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that may be JSON or JSON Lines, told apart by their first lines; either may be packed with gzip. */
final class JsonInput {
    private static final int START = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final String DOCUMENT = "application/json";
    private static final String LINES = "application/x-ndjson";

    private final InputStream content;
    private final byte[] start;

    private JsonInput(InputStream content, byte[] start) {
        this.content = content;
        this.start = start;
    }

    /** Looks at the first bytes and leaves them to be read. */
    static JsonInput of(InputStream bytes) throws IOException {
        InputStream content = unpacked(new BufferedInputStream(bytes, BUFFER));
        content.mark(START);
        byte[] start = content.readNBytes(START);
        content.reset();
        return new JsonInput(content, start);
    }

    private static InputStream unpacked(InputStream content) throws IOException {
        content.mark(Short.BYTES);
        byte[] signature = content.readNBytes(Short.BYTES);
        content.reset();
        return Arrays.equals(signature, GZIP)
                ? new BufferedInputStream(new GZIPInputStream(content, BUFFER), BUFFER)
                : content;
    }

    /** Whether a file's name promises JSON, packed or not. */
    static boolean isNamedJson(String name) {
        return unpackedName(name).endsWith(".json") || isNamedLines(name);
    }

    private static boolean isNamedLines(String name) {
        String unpacked = unpackedName(name);
        return unpacked.endsWith(".jsonl") || unpacked.endsWith(".ndjson");
    }

    private static String unpackedName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    }

    /** Opens a file. Its fingerprint is taken in a pass of its own, so that the file need not fit into the memory. */
    static SubmissionStream open(Input.File file, ReadingLimits limits) throws IOException {
        String sha256 = FileHash.of(file.path());
        InputStream bytes = Files.newInputStream(file.path());
        try {
            return of(bytes).stream(file.name(), sha256, limits);
        } catch (IOException | RuntimeException | Error e) {
            bytes.close();
            throw e;
        }
    }

    /** Whether the text begins as JSON does. */
    boolean isJson() {
        String text = new String(start, 0, Math.min(start.length, 1_000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** Everything, for other readers. */
    InputStream content() {
        return content;
    }

    /** The submissions in it. */
    SubmissionStream stream(String name, @Nullable String sha256, ReadingLimits limits) {
        if (isNamedLines(name) || SubmissionJsonReader.isJsonLines(start)) {
            return SubmissionJsonReader.streamLines(new Source(name, sha256, LINES), content, limits);
        }
        return SubmissionJsonReader.stream(new Source(name, sha256, DOCUMENT), content, limits);
    }
}
