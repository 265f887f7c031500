package io.github.jixiao.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a zipped document one after the other, so that a fuzzer changes their text and not a checksum: each is the character
 * {@value #NAME}, a name, the character {@value #CONTENT}, the content.
 */
final class Parts {
    private static final char NAME = '\u001C';
    private static final char CONTENT = '\u001D';

    private Parts() {}

    static boolean are(byte[] input) {
        return input.length > 0 && input[0] == NAME;
    }

    /** The parts as a zip; of two parts of one name the first. */
    static byte[] pack(byte[] input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (String part :
                    new String(input, StandardCharsets.ISO_8859_1).substring(1).split("\u001C", -1)) {
                int end = part.indexOf(CONTENT);
                String name = utf8(end < 0 ? part : part.substring(0, end));
                if (name.length() < 1_000 && names.add(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** The parts of a document, by name. */
    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            bytes.write(NAME);
            bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            bytes.write(CONTENT);
            bytes.writeBytes(content);
        });
        return bytes.toByteArray();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
