package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PackedJsonTest {
    private static final String LINES = Samples.CLEAN.replace("\n", " ") + "\n\n" + Samples.CLEAN.replace("\n", " ");

    @TempDir
    Path folder;

    @Test
    void packedLinesAreReadAsTheyAre() throws IOException {
        Path packed = Files.write(folder.resolve("all.jsonl.gz"), packed(LINES));

        Run run = Run.of("check", packed, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all.jsonl.gz:1\"", "all.jsonl.gz:3\"", "\"submissions\": 2");
    }

    @Test
    void jsonFromStandardInputAndInAZipHasItsHash() throws IOException {
        byte[] table = Samples.CLEAN.getBytes(StandardCharsets.UTF_8);
        Path zip = folder.resolve("forms.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("table.json"));
            out.write(table);
        }
        String hash = "\"sha256\": \"" + Sha256.hex(table) + '"';

        assertThat(Run.withInput(Samples.CLEAN, "check", "-", "--format", "json")
                        .out())
                .contains(hash);
        assertThat(Run.of("check", zip, "--format", "json").out()).contains(hash);
    }

    @Test
    void jsonFromStandardInputThatIsReadBitByBitHasNone() {
        String lines = (Samples.CLEAN.replace("\n", " ") + "\n").repeat(1 + (1 << 20) / Samples.CLEAN.length());
        Run run = Run.withInput(lines, "check", "-", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("\"sha256\"");
    }

    @Test
    void packedTableIsFoundInAFolder() throws IOException {
        Files.write(folder.resolve("table.JSON.GZ"), packed(Samples.CLEAN));

        assertThat(Run.of("check", folder).code()).isZero();
    }

    @Test
    void brokenPackIsDamagedAndKeepsWhatCameBefore() throws IOException {
        byte[] whole = packed(LINES.repeat(5_000));
        Path broken = Files.write(folder.resolve("all.jsonl.gz"), Arrays.copyOf(whole, whole.length - 100));

        Run run = Run.of("check", broken);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("通过  ", "DAMAGED");
    }

    @Test
    void packThatIsNoneIsDamaged() throws IOException {
        Path broken = Files.write(folder.resolve("all.jsonl.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

        Run run = Run.of("check", broken);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("DAMAGED");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPackThatIsNoneIsClosed() throws IOException {
        Files.write(folder.resolve("all.jsonl.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

        Run.of("check", folder);

        assertThat(OpenFiles.in(folder)).isEmpty();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
