package io.github.jixiao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that arrive as a jar. */
class RulePackTest {
    private static final String DESCRIPTION = "id=bureau\ngroup=local\nartifact=rules\n";

    @TempDir
    Path folder;

    private Path jar(String entry, String text) throws IOException {
        Path jar = folder.resolve("rules.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void theDescriptionOfAJarIsReadInUtf8() throws Exception {
        RulePack pack = RulePack.load(jar(RulePack.DESCRIPTION, DESCRIPTION + "version=2026年版\n"));

        assertThat(pack.isCompiled()).isTrue();
        assertThat(pack.ruleSet().version()).isEqualTo("2026年版");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "thorough"})
    void noPackBearsTheNameOfARuleSetOfTheLibrary(String id) throws Exception {
        Path jar = jar(RulePack.DESCRIPTION, "id=" + id + "\ngroup=local\nartifact=rules\nversion=1\n");

        assertThatThrownBy(() -> RulePack.load(jar))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining("“" + id + "” is a rule set of the library");
    }

    @Test
    void aMalformedDescriptionMakesTheJarUnreadable() throws Exception {
        Path jar = jar(RulePack.DESCRIPTION, DESCRIPTION + "version=\\u20\n");

        assertThatThrownBy(() -> RulePack.load(jar)).isInstanceOf(InvalidRulePackException.class);
        assertThat(Files.deleteIfExists(jar)).isTrue();
    }

    @Test
    void aJarWithoutADescriptionOrWithHalfOfOneIsNoPack() throws Exception {
        Path without = jar("a.txt", "");
        assertThatThrownBy(() -> RulePack.load(without)).isInstanceOf(InvalidRulePackException.class);

        Path half = jar(RulePack.DESCRIPTION, DESCRIPTION);
        assertThatThrownBy(() -> RulePack.load(half))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining("version");
    }
}
