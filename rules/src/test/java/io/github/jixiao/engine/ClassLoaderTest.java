package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that is unloaded takes the library with it. */
class ClassLoaderTest {
    /**
     * What files of several kinds begin with: zip, PDF, HTML, JSON, CSV, text. Not the old binary formats of Office: POI keeps objects on
     * the threads that read them, as docs/embedding.md says.
     */
    private static final List<String> STARTS = List.of(
            "PK\3\4",
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
            "<html><body><table><tr><td>a<td>b</table>",
            "{\"tables\": []}",
            "a,b\nc,d\n",
            "text");

    private record Compared(Thread value) {}

    /** Validates a table inside the loader. */
    private static WeakReference<ClassLoader> used() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                Class<?> door = loader.loadClass("io.github.jixiao.TableValidator");
                Class<?> table = loader.loadClass("io.github.jixiao.table.PerformanceTargetTable");
                Object sample = loader.loadClass("io.github.jixiao.testing.SampleTables")
                        .getMethod("project")
                        .invoke(null);
                Object validator = door.getMethod("standard").invoke(null);
                Object report = door.getMethod("validate", table).invoke(validator, sample);
                assertThat(report.getClass().getMethod("isComplete").invoke(report))
                        .isEqualTo(true);
                readEveryKind(loader);
                assertThat(door.getClassLoader()).isSameAs(loader);
            } finally {
                thread.setContextClassLoader(before);
            }
            return new WeakReference<>(loader);
        }
    }

    /** Has every reader at work, well or badly: each of their libraries is loaded and may leave something behind. */
    private static void readEveryKind(ClassLoader loader) throws Exception {
        Class<?> reader = loader.loadClass("io.github.jixiao.readers.SubmissionReader");
        Object standard = reader.getMethod("standard").invoke(null);
        for (String start : STARTS) {
            Object read = reader.getMethod("readEach", String.class, byte[].class)
                    .invoke(standard, "file", start.getBytes(StandardCharsets.ISO_8859_1));
            assertThat((List<?>) read).hasSize(1);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void nothingHoldsALoaderThatIsNoLongerUsed() throws Exception {
        WeakReference<ClassLoader> loader = used();

        // Before Java 20 the platform itself holds the type it last compared in a record, until it compares another;
        // hashes and texts likewise.
        Compared compared = new Compared(Thread.currentThread());
        assertThat(compared).isEqualTo(new Compared(Thread.currentThread()));
        assertThat(compared.hashCode() + compared.toString()).isNotEmpty();

        for (int round = 0; round < 50 && loader.get() != null; round++) {
            System.gc();
        }

        assertThat(loader.get()).isNull();
    }
}
