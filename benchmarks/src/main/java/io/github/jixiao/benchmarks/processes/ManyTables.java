package io.github.jixiao.benchmarks.processes;

import io.github.jixiao.benchmarks.Forms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** JSON Lines of project tables with ten indicators each. */
final class ManyTables {
    private static final int INDICATORS = 10;

    private ManyTables() {}

    /** Writes so many tables, every twentieth of them with faults; packed if the name ends with {@code .gz}. */
    static Path write(Path file, int tables) throws IOException {
        try (OutputStream out = open(file)) {
            for (int number = 1; number <= tables; number++) {
                String line = Forms.json(number, INDICATORS, number % 20 == 0) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream plain = Files.newOutputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(plain, 1 << 16) : plain;
    }
}
