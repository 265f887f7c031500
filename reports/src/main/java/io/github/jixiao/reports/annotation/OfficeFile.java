package io.github.jixiao.reports.annotation;

import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import io.github.jixiao.reports.office.PackageOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** An office document as its parts, in their order. Parts that nobody replaces are written back byte by byte. */
final class OfficeFile {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 512L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeFile() {}

    static OfficeFile open(byte[] content) throws UnannotatableFileException {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            file.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        file.refuseWhatMustNotChange();
        return file;
    }

    private void read(ZipInputStream zip) throws IOException, UnannotatableFileException {
        long room = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
                room -= length;
                if (room < 0) {
                    throw new UnannotatableFileException(Reason.DAMAGED);
                }
                unpacked.write(buffer, 0, length);
            }
            boolean again = parts.put(entry.getName(), unpacked.toByteArray()) != null;
            if (again || parts.size() > MOST_PARTS) {
                throw new UnannotatableFileException(Reason.DAMAGED);
            }
        }
    }

    private void refuseWhatMustNotChange() throws UnannotatableFileException {
        if (!parts.containsKey(ContentTypes.PART)) {
            throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        for (String part : parts.keySet()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (name.startsWith("_xmlsignatures/")) {
                throw new UnannotatableFileException(Reason.SIGNED);
            }
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                throw new UnannotatableFileException(Reason.MACROS);
            }
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The text of a part as XML, or {@code null} where there is none. */
    @Nullable
    Markup find(String part) throws UnannotatableFileException {
        byte[] bytes = parts.get(part);
        return bytes == null ? null : Markup.of(bytes);
    }

    Markup require(String part) throws UnannotatableFileException {
        Markup markup = find(part);
        if (markup == null) {
            throw new UnannotatableFileException(Reason.DAMAGED);
        }
        return markup;
    }

    /** Puts a part in the place of the former one, or after all others. */
    void put(String part, Markup markup) {
        parts.put(part, markup.bytes());
    }

    void put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A path that no part has: a stem, a number, an ending. */
    String unused(String stem, String ending) {
        int number = 1;
        while (parts.containsKey(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    void writeTo(OutputStream out) throws IOException {
        try (PackageOutput output = new PackageOutput(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                output.begin(part.getKey());
                output.stream().write(part.getValue());
            }
        }
    }
}
