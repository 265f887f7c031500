package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The listings of docs/embedding.md stand in files that the build compiles and runs; the calls it shows are made by the service's own test. */
class EmbeddingDocumentTest {
    private static final Path ENGLISH = Path.of("docs/embedding.md");
    private static final Path CHINESE = Path.of("docs/embedding.zh-CN.md");
    private static final List<Path> SOURCES = List.of(
            Path.of("examples/rest-service/pom.xml"),
            Path.of("examples/rest-service/src/main/java/cn/example/service/CheckService.java"),
            Path.of("examples/rest-service/src/main/resources/application.properties"),
            Path.of("examples/src/main/java/io/github/jixiao/examples/ReviewWithinATime.java"),
            Path.of("examples/src/test/java/io/github/jixiao/examples/FormsOfARepositoryTest.java"),
            Path.of("integrations/maven-plugin/src/it/faulty/pom.xml"));

    static List<Listing> listings() throws IOException {
        return Stream.concat(Listing.in(ENGLISH).stream(), Listing.in(CHINESE).stream())
                .filter(listing -> !listing.language().equals("console"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("listings")
    void aListingStandsInAFileThatTheBuildRuns(Listing listing) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path source : SOURCES) {
            files.add(withoutIndentation(Files.readString(source)));
        }

        assertThat(files).anyMatch(file -> file.contains(withoutIndentation(listing.text())));
    }

    @Test
    void bothLanguagesShowTheSameListings() throws IOException {
        List<Listing> english = Listing.in(ENGLISH);

        assertThat(english).hasSizeGreaterThan(8);
        assertThat(Listing.in(CHINESE))
                .extracting(Listing::text)
                .isEqualTo(english.stream().map(Listing::text).toList());
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
