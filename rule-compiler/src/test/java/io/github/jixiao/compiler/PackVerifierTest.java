package io.github.jixiao.compiler;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.pack.RulePack;
import io.github.jixiao.testing.PackVerifier;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackVerifierTest {
    @TempDir
    Path folder;

    @Test
    void aBrokenRuleOfAFolderDoesNotPass() throws Exception {
        RulePack pack = new Packs(folder)
                .with("bad-rule", "$table : Nothing()", Packs.REPORT)
                .load();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PackVerifier.of(pack))
                .withMessageContaining("bad-rule");
    }

    @Test
    void aBrokenRuleOfAJarDoesNotPass() throws Exception {
        Path jar = folder.resolve("bureau.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(RulePack.DESCRIPTION));
            zip.write("id=bureau\nversion=1\ngroup=local\nartifact=rules\n".getBytes(StandardCharsets.UTF_8));
        }
        RulePack pack = RulePack.load(jar);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PackVerifier.of(pack))
                .withMessageContaining("holds no compiled rules");
    }
}
