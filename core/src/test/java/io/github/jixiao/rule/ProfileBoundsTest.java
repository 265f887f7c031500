package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile takes as much as is allowed, and one more is refused for that reason. */
class ProfileBoundsTest {
    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_NAME = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {LONGEST_CHAIN - 1, LONGEST_CHAIN})
    void aProfileMayRestOnAsManyFilesAsAllowed(int bases) throws Exception {
        assertThat(Profile.read(chain(bases)).name()).isEqualTo("p" + bases);
    }

    @Test
    void aChainOfOneFileMoreIsRefused() throws IOException {
        Path file = chain(LONGEST_CHAIN + 1);

        assertThatThrownBy(() -> Profile.read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("leads back here, or too far");
    }

    /** A profile that extends so many others, one through the other. */
    private Path chain(int bases) throws IOException {
        Path last = Files.writeString(folder.resolve("p0.yaml"), "name: p0\n");
        for (int number = 1; number <= bases; number++) {
            String text = "name: p" + number + "\nextends: p" + (number - 1) + ".yaml\n";
            last = Files.writeString(folder.resolve("p" + number + ".yaml"), text);
        }
        return last;
    }

    @ParameterizedTest
    @ValueSource(ints = {LONGEST_NAME - 1, LONGEST_NAME})
    void aNameMayBeAsLongAsAllowed(int letters) throws Exception {
        assertThat(Profile.read(named(letters), "a.yaml").name()).hasSize(letters);
    }

    @Test
    void aNameOfOneLetterMoreIsRefused() {
        assertThatThrownBy(() -> Profile.read(named(LONGEST_NAME + 1), "a.yaml"))
                .hasMessageContaining("at most 60 characters");
    }

    private static String named(int letters) {
        return "name: " + "a".repeat(letters);
    }

    @ParameterizedTest
    @ValueSource(ints = {YamlDocument.LONGEST + 1, 2 * YamlDocument.LONGEST})
    void aFileThatIsTooLongIsToldSoWhereverItIsCut(int letters) throws IOException {
        Path file = Files.writeString(folder.resolve("long.yaml"), "#" + "甲".repeat(letters));

        assertThatThrownBy(() -> Profile.read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("long.yaml:1:1: the file is too long; it may have 256 KB");
    }
}
