package io.github.jixiao.readers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.Zips;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void filesAreListedAndUnpacked() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("甲/", new byte[0]);
        entries.put("甲/一.docx", Zips.utf8("一"));
        entries.put("乙.xlsx", Zips.utf8("二"));
        Archive archive = Archive.open(Zips.of(entries), allowance());
        assertThat(archive.names()).containsExactly("甲/一.docx", "乙.xlsx");
        assertThat(archive.read("甲/一.docx")).isEqualTo(Zips.utf8("一"));
    }

    @Test
    void namesFromChineseWindowsAreRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            zip.putNextEntry(new ZipEntry("绩效目标表.xls"));
            zip.write(1);
        }
        assertThat(Archive.open(bytes.toByteArray(), allowance()).names()).containsExactly("绩效目标表.xls");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", new byte[] {1});
        entries.put("Word/Document.xml", new byte[] {2});
        byte[] zip = Zips.of(entries);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Archive.open(zip, allowance()))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.HOSTILE);
                    assertThat(refusal.detail().english()).contains("Document.xml", "stands twice");
                });
    }

    @Test
    void whatSystemsLeaveBehindIsNoDocument() throws Exception {
        Archive archive = Archive.open(
                Zips.of(Map.of(
                        "目标表.docx", new byte[1],
                        "__MACOSX/._目标表.docx", new byte[1],
                        "子/.DS_Store", new byte[1],
                        "子/~$目标表.docx", new byte[1],
                        "子/Thumbs.db", new byte[1],
                        "子/扫描.jpg", new byte[1],
                        "子/另存.bak", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))),
                allowance());
        List<String> passedOver = new ArrayList<>();
        assertThat(archive.documents(passedOver::add)).containsExactlyInAnyOrder("目标表.docx", "子/另存.bak");
        assertThat(passedOver).containsExactly("子/扫描.jpg");
    }

    @Test
    void anEncryptedEntryIsCalledSo() throws Exception {
        byte[] zip = Zips.of(Map.of("a", new byte[1]));
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
                zip[i + 8] |= 1;
            }
        }
        assertRefused(zip, Reason.ENCRYPTED);
    }

    @Test
    void anEntryThatUnpacksAHundredfoldIsHostile() {
        assertRefused(Zips.of(Map.of("a", new byte[20 << 20])), Reason.HOSTILE);
    }

    @Test
    void anEntryOfMoreThanSixtyFourMegabytesIsTooLarge() {
        byte[] large = new byte[Limit.ENTRY_BYTES.standard() + 1];
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        for (int at = 0; at < large.length; at += 32 << 20) {
            System.arraycopy(noise, 0, large, at, Math.min(noise.length, large.length - at));
        }
        assertRefused(Zips.of(Map.of("a", large)), Reason.TOO_LARGE);
    }

    @Test
    void bytesThatAreNotThoseThatWerePackedAreDamage() throws Exception {
        byte[] content = Zips.utf8("预算 50 万元");
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("a");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        String stored = bytes.toString(StandardCharsets.ISO_8859_1);

        assertThat(Archive.open(bytes.toByteArray(), allowance()).read("a")).isEqualTo(content);
        assertRefused(stored.replace("50", "90").getBytes(StandardCharsets.ISO_8859_1), Reason.DAMAGED);
    }

    @Test
    void moreThanAThousandEntriesAreTooMany() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= Limit.ENTRIES.standard(); i++) {
            entries.put("a" + i, new byte[0]);
        }
        assertRefused(Zips.of(entries), Reason.TOO_LARGE);
    }

    @Property(tries = 100)
    void brokenBytesAreRefusedInDeclaredWays(@ForAll @Size(max = 60) byte[] noise, @ForAll int place) {
        byte[] zip = Zips.of(Map.of("a", Zips.utf8("一二三")));
        System.arraycopy(noise, 0, zip, Math.floorMod(place, zip.length - noise.length), noise.length);
        try {
            Archive archive = Archive.open(zip, allowance());
            for (String name : archive.names()) {
                assertThat(archive.read(name)).isNotNull();
            }
        } catch (UnreadableFileException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    private static Allowance allowance() {
        return Allowance.within(ReadingLimits.standard());
    }

    private static void assertRefused(byte[] zip, Reason reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Archive.open(zip, allowance()).read("a"))
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }
}
