package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

    @TempDir
    private Path root;

    @Test
    void foldersTooDeepAreNamedAndTheOthersWalked() throws Exception {
        Path deepest = Files.createDirectories(root.resolve("d/".repeat(99)));
        Files.writeString(deepest.resolve("a.txt"), "");
        Files.writeString(Files.createDirectory(deepest.resolve("e")).resolve("b.txt"), "");

        List<FoundFile> found = FolderWalk.through(root, file -> true);

        assertThat(found).extracting(FoundFile::path).containsExactly(deepest.resolve("a.txt"), deepest.resolve("e"));
        assertThat(found.get(0).failure()).isNull();
        assertThat(Objects.requireNonNull(found.get(1).failure()).detail()).contains("100");
    }
}
