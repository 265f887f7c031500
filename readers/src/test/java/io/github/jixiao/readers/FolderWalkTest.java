package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is searched as deep as is allowed, and what lies deeper is named. */
class FolderWalkTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {FolderWalk.DEEPEST - 1, FolderWalk.DEEPEST})
    void aFileIsFoundAsDeepAsAllowed(int folders) throws IOException {
        Path file = Files.createFile(deepestOf(folders).resolve("甲.txt"));

        assertThat(walk()).containsExactly(new FoundFile(file, null));
    }

    @Test
    void aFolderThatLiesDeeperIsNamedAndTheOthersAreSearched() throws IOException {
        Path tooDeep = deepestOf(FolderWalk.DEEPEST + 1);
        Files.createFile(tooDeep.resolve("甲.txt"));
        Path beside = Files.createFile(tooDeep.resolveSibling("乙.txt"));

        List<FoundFile> found = walk();

        assertThat(found).extracting(FoundFile::path).containsExactly(tooDeep, beside);
        assertThat(found.get(0).failure()).hasMessageContaining("more than 100 folders");
        assertThat(found.get(1).failure()).isNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkBackFromTheDeepestFolderIsNoFolderThatIsLeftOut() throws IOException {
        Path deepest = deepestOf(FolderWalk.DEEPEST);
        Path file = Files.createFile(deepest.resolve("甲.txt"));
        Files.createSymbolicLink(deepest.resolve("back"), folder);

        assertThat(walk()).containsExactly(new FoundFile(file, null));
    }

    private List<FoundFile> walk() {
        return FolderWalk.through(folder, file -> true);
    }

    /** The innermost of so many folders inside one another. */
    private Path deepestOf(int folders) throws IOException {
        return Files.createDirectories(folder.resolve("a/".repeat(folders - 1)));
    }
}
