package io.github.jixiao.benchmarks.processes;

import io.github.jixiao.benchmarks.documents.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents by the thousand, from a folder to the report, on two threads in a heap of 512 MB. */
public final class Folders {
    private static final List<String> HEAP = List.of("-Xmx512m");
    private static final int THREADS = 2;

    private final Path application;
    private final Path folder;

    /**
     * Measures an assembled command.
     *
     * @param application the folder that it is assembled in
     */
    public Folders(Path application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    /** Seconds to read, check and report on so many documents. */
    public double check(int documents) throws IOException {
        return Program.jar(
                        "check",
                        application,
                        HEAP,
                        "check",
                        documents(documents),
                        "--threads",
                        THREADS,
                        "--format",
                        "json=" + folder.resolve("report.json"))
                .run();
    }

    /** Seconds that POI needs to open as many and walk their tables. */
    public double walk(int documents) throws IOException {
        return Program.of("walk", WalkFolder.class, ColdStart::isPoi, HEAP, documents(documents), THREADS)
                .run();
    }

    private Path documents(int number) throws IOException {
        Path documents = folder.resolve("documents-" + number);
        if (Files.notExists(documents)) {
            Files.createDirectories(documents);
            for (int i = 1; i <= number; i++) {
                Files.copy(Sample.DOCX.path(), documents.resolve("form-%05d.docx".formatted(i)));
            }
        }
        return documents;
    }
}
