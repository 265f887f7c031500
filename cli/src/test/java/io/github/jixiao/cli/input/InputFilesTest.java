package io.github.jixiao.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.settings.PathPatterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    Path folder;

    @Test
    void folderStandsForReadableFilesInOrder() throws IOException {
        create(
                "b.docx",
                "a/2.TXT",
                "a/1.json",
                "部门/表.xlsx",
                "picture.png",
                "a/notes",
                ".hidden.txt",
                ".git/x.txt",
                "~$b.docx");

        assertThat(names(folder)).containsExactly(path("a/1.json"), path("a/2.TXT"), path("b.docx"), path("部门/表.xlsx"));
    }

    @Test
    void hiddenFolderIsReadWhereItIsNamed() throws IOException {
        create(".tables/a.txt");

        assertThat(names(folder.resolve(".tables"))).containsExactly(path(".tables/a.txt"));
    }

    @Test
    void fileIsTakenWhateverItsEnding() throws IOException {
        create("form.unknown");

        assertThat(InputFiles.of(List.of(path("form.unknown")), PathPatterns.EVERYTHING))
                .singleElement()
                .isInstanceOf(Input.File.class);
    }

    @Test
    void dashIsStandardInput() {
        assertThat(InputFiles.of(List.of("-"), PathPatterns.EVERYTHING)).containsExactly(new Input.Standard());
    }

    @Test
    void pathsKeepTheirOrder() throws IOException {
        create("b.txt", "a.txt");

        assertThat(InputFiles.of(List.of(path("b.txt"), path("a.txt")), PathPatterns.EVERYTHING))
                .extracting(Input::name)
                .containsExactly(path("b.txt"), path("a.txt"));
    }

    @Test
    void fileThatIsNamedTwiceIsThereOnce() throws IOException {
        create("a/1.txt", "a/2.txt");
        List<String> paths = List.of(path("a/2.txt"), path("a"), path("a/../a/1.txt"), "-", "-");

        assertThat(InputFiles.of(paths, PathPatterns.EVERYTHING))
                .extracting(Input::name)
                .containsExactly(path("a/2.txt"), path("a/1.txt"), "-");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadBackAreNotFollowedForEver() throws IOException {
        create("a/x.txt", "b/y.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b/a"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

        assertThat(names(folder)).hasSize(3).contains(path("b/y.txt"), path("gone.txt"));
    }

    @Test
    void placeThatIsNoPathIsNotFound() {
        assertThat(InputFiles.of(List.of("a\u0000b"), PathPatterns.EVERYTHING))
                .singleElement()
                .isInstanceOf(Input.Unusable.class);
    }

    private List<String> names(Path place) {
        return InputFiles.of(List.of(place.toString()), PathPatterns.EVERYTHING).stream()
                .map(Input::name)
                .toList();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void create(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
