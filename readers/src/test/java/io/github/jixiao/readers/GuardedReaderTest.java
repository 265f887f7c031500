package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Source;
import org.junit.jupiter.api.Test;

class GuardedReaderTest {

    @Test
    void anUncheckedExceptionMeansADamagedFile() {
        assertReason(Reason.DAMAGED, new IndexOutOfBoundsException("3"));
    }

    @Test
    void anExhaustedStackMeansADamagedFile() {
        assertReason(Reason.DAMAGED, new StackOverflowError());
    }

    @Test
    void anExhaustedHeapMeansATooLargeFile() {
        assertReason(Reason.TOO_LARGE, new OutOfMemoryError());
    }

    private static void assertReason(Reason reason, Throwable thrown) {
        DocumentReader failing = (source, content, allowance) -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        };
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new GuardedReader(FileType.DOC, failing).read(Source.named("a"), new byte[0]))
                .withCause(thrown)
                .extracting(UnreadableFileException::reason)
                .isEqualTo(reason);
    }
}
