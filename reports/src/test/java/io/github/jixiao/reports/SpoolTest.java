package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpoolTest {
    private static final byte[] MANY = new byte[3 << 20];

    private final List<Path> files = new ArrayList<>();

    @Test
    void aFileThatCannotBeOpenedIsDeletedAllTheSame() throws IOException {
        try (Spool spool = new Spool(file -> {
            files.add(file);
            throw new IOException("too many open files");
        })) {
            assertThatIOException().isThrownBy(() -> spool.write(MANY));
            assertThatIOException().isThrownBy(() -> spool.write(MANY));
        }
        assertThat(files)
                .hasSize(2)
                .containsOnly(files.get(0))
                .allSatisfy(file -> assertThat(file).doesNotExist());
    }

    @Test
    void aFileThatCannotBeClosedIsDeletedAllTheSame() throws IOException {
        Spool spool = new Spool(file -> {
            files.add(file);
            return new OutputStream() {
                @Override
                public void write(int value) {}

                @Override
                public void close() throws IOException {
                    throw new IOException("no space left");
                }
            };
        });
        spool.write(MANY);

        assertThatIOException().isThrownBy(spool::close);
        assertThat(files).singleElement().satisfies(file -> assertThat(file).doesNotExist());
    }

    @Test
    void whatIsManyComesBackAsItWasWritten() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (Spool spool = new Spool()) {
            spool.write(1);
            spool.write(MANY);
            spool.copyTo(copy);
        }
        assertThat(copy.size()).isEqualTo(MANY.length + 1);
    }
}
