package io.github.jixiao.readers.archive;

import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of a zip, unpacked one at a time and never beyond {@link ReadingLimits}. */
public final class Archive {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Reads the directory of a zip held in memory; there is nothing to close. */
    public static Archive open(byte[] content) throws UnreadableFileException {
        try {
            Archive archive = new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get());
            archive.listEntries();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "zip", e);
        }
    }

    private void listEntries() throws UnreadableFileException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (!name.endsWith("/")) {
                entries.putIfAbsent(key(name), entry);
            }
            if (entries.size() > ReadingLimits.ENTRIES) {
                throw new UnreadableFileException(
                        Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.ENTRIES + " entries");
            }
        }
    }

    /** Paths of the files inside, in the order of the directory, folders parted by {@code /}. */
    public List<String> names() {
        return entries.values().stream().map(Archive::name).toList();
    }

    /** Paths of the files that somebody put in, without what systems leave behind: resource forks, lock files, thumbnails. */
    public List<String> documents() {
        return names().stream().filter(name -> !isLeftBehind(name)).toList();
    }

    /** Whether there is such a file; upper and lower case are the same. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The unpacked bytes of a file. */
    public byte[] read(String name) throws UnreadableFileException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, name);
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            return unpack(packed, entry.getCompressedSize(), name);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, name, e);
        }
    }

    private static byte[] unpack(InputStream packed, long packedSize, String name)
            throws IOException, UnreadableFileException {
        long byRatio = Math.max(ReadingLimits.INFLATION_FREE_BYTES, packedSize * ReadingLimits.INFLATION);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int length = packed.read(buffer); length >= 0; length = packed.read(buffer)) {
            unpacked.write(buffer, 0, length);
            if (unpacked.size() > byRatio) {
                throw refused(name, ReadingLimits.INFLATION + " ×");
            }
            if (unpacked.size() > ReadingLimits.ENTRY_BYTES) {
                throw refused(name, (ReadingLimits.ENTRY_BYTES >> 20) + " MB");
            }
        }
        return unpacked.toByteArray();
    }

    private static UnreadableFileException refused(String name, String limit) {
        return new UnreadableFileException(Reason.HOSTILE, Location.UNKNOWN, name + " > " + limit);
    }

    private static boolean isLeftBehind(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private static String key(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        return path.toLowerCase(Locale.ROOT);
    }

    /** Names without the UTF-8 flag are UTF-8 all the same on some systems, and GB18030 on Chinese Windows. */
    private static String name(ZipArchiveEntry entry) {
        String name = entry.getName();
        byte[] raw = entry.getRawName();
        if (raw != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            name = decoded(raw);
        }
        return name.replace('\\', '/');
    }

    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, Charset.forName("GB18030"));
        }
    }
}
