package io.github.jixiao.benchmarks.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Opens every .docx of a folder with POI and walks its tables, on so many threads. */
final class WalkFolder {

    private WalkFolder() {}

    /**
     * Walks a folder.
     *
     * @param arguments the folder and the number of threads
     */
    public static void main(String[] arguments) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]));
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Future<Integer>> lengths = files.sorted()
                    .map(file -> threads.submit(() -> length(file)))
                    .toList();
            long characters = 0;
            for (Future<Integer> length : lengths) {
                characters += length.get();
            }
            System.out.println(characters);
        } finally {
            threads.shutdown();
        }
    }

    private static int length(Path file) {
        try {
            return PrintTables.tables(file).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
