package io.github.jixiao.readers.archive;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.FileChoice;
import io.github.jixiao.readers.Guard;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The entries of a zip, unpacked one at a time and never beyond the limits. */
public final class Archive {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Unpacked bytes up to which no ratio is asked for. */
    private static final int INFLATION_FREE_BYTES = 100 << 10;

    /** How many times its packed size an honest entry unpacks to at least; its stated size is believed up to here. */
    private static final int LIKELY_RATIO = 20;

    private static final Bilingual INCOMPLETE = Bilingual.of(
            "压缩的内容不完整，文件可能没有传完（docx、xlsx、ofd 内部也是压缩包）",
            "the zip, which a docx, xlsx or ofd is inside too, is incomplete; perhaps the file did not arrive whole");

    private final ZipFile zip;
    private final Allowance allowance;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    /** Reads the directory of a zip held in memory; there is nothing to close. */
    public static Archive open(byte[] content, Allowance allowance) throws UnreadableFileException {
        return Guard.run("zip", () -> unguarded(content, allowance));
    }

    private static Archive unguarded(byte[] content, Allowance allowance) throws UnreadableFileException {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get();
            Archive archive = new Archive(zip, allowance);
            archive.listEntries();
            return archive;
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, INCOMPLETE, e);
        }
    }

    private void listEntries() throws UnreadableFileException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (!name.endsWith("/")) {
                requireSingle(name, entries.put(key(name), entry));
            }
            allowance.require(Limit.ENTRIES, entries.size(), Location.UNKNOWN);
        }
    }

    /** Of two entries of one name some programs show the one and some the other: what is checked must be what people see. */
    private static void requireSingle(String name, @Nullable ZipArchiveEntry former) throws UnreadableFileException {
        if (former != null) {
            Bilingual twice = Bilingual.of("“" + name + "”出现两次", "“" + name + "” stands twice");
            throw new UnreadableFileException(Reason.HOSTILE, Location.UNKNOWN, twice);
        }
    }

    /** Paths of the files inside, in the order of the directory, folders parted by {@code /}. */
    public List<String> names() {
        return entries.values().stream().map(Archive::name).toList();
    }

    /**
     * Paths of the documents that somebody put in, without pictures and what systems leave behind: resource forks, lock files.
     *
     * @param passedOver takes the paths of what somebody put in and can hold no form
     */
    List<String> documents(Consumer<String> passedOver) {
        List<String> documents = new ArrayList<>();
        for (String name : names()) {
            switch (FileChoice.of(name, bytes -> beginning(name, bytes))) {
                case READ -> documents.add(name);
                case PASSED_OVER -> passedOver.accept(name);
                case LEFT_BEHIND -> {}
            }
        }
        return documents;
    }

    /** Whether there is such a file; upper and lower case are the same. */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether a file begins as a zip does. */
    boolean isZip(String name) {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null || entry.getGeneralPurposeBit().usesEncryption()) {
            return false;
        }
        try {
            return Arrays.equals(beginning(name, ZIP.length), ZIP);
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] beginning(String name, int bytes) throws IOException {
        try (InputStream packed = zip.getInputStream(entries.get(key(name)))) {
            return packed.readNBytes(bytes);
        }
    }

    /** The unpacked bytes of a file. */
    public byte[] read(String name) throws UnreadableFileException {
        return read(name, allowance);
    }

    /** The unpacked bytes of a file that is read by itself, perhaps on another thread. */
    byte[] read(String name, Allowance own) throws UnreadableFileException {
        return Guard.run("zip", () -> unguarded(name, own));
    }

    private byte[] unguarded(String name, Allowance own) throws UnreadableFileException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, name);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, name);
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            return unpack(packed, entry, name, own);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, name, e);
        }
    }

    private static byte[] unpack(InputStream packed, ZipArchiveEntry entry, String name, Allowance allowance)
            throws IOException, UnreadableFileException {
        long packedSize = Math.max(1, entry.getCompressedSize());
        long stated = Math.max(0, Math.min(entry.getSize(), allowance.of(Limit.ENTRY_BYTES)));
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream((int) Math.min(stated, packedSize * LIKELY_RATIO));
        CRC32 checksum = new CRC32();
        byte[] buffer = new byte[8192];
        for (int length = packed.read(buffer); length >= 0; length = packed.read(buffer)) {
            unpacked.write(buffer, 0, length);
            checksum.update(buffer, 0, length);
            allowance.step();
            if (unpacked.size() > INFLATION_FREE_BYTES) {
                allowance.require(Limit.INFLATION, unpacked.size() / packedSize, Location.UNKNOWN, name);
            }
            allowance.require(Limit.ENTRY_BYTES, unpacked.size(), Location.UNKNOWN, name);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, name);
        }
        return unpacked.toByteArray();
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
