package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every property holds for the project's own documents, and for every input for which it once did not. */
class SeedsTest {
    private static final Path FOUND = Path.of("src/test/resources/found");

    private static Map<FuzzTarget, List<byte[]>> seeds = Map.of();

    @BeforeAll
    static void makeSeeds() throws IOException {
        seeds = Seeds.in(Path.of(".."));
    }

    @ParameterizedTest
    @EnumSource
    void seedsHold(FuzzTarget target) throws Exception {
        List<byte[]> inputs = seeds.getOrDefault(target, List.of());
        assertThat(inputs).isNotEmpty();
        for (byte[] input : inputs) {
            target.property().check(input);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundHolds(FuzzTarget target) throws Exception {
        for (Path input : found(target)) {
            target.property().check(Files.readAllBytes(input));
        }
    }

    private static List<Path> found(FuzzTarget target) throws IOException {
        Path folder = FOUND.resolve(target.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
