package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that is unloaded takes the library with it. */
class ClassLoaderTest {

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
                assertThat(door.getClassLoader()).isSameAs(loader);
            } finally {
                thread.setContextClassLoader(before);
            }
            return new WeakReference<>(loader);
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

        // Before Java 20 the platform itself holds the type it last compared in a record, until it compares another.
        assertThat(new Compared(Thread.currentThread())).isEqualTo(new Compared(Thread.currentThread()));

        for (int round = 0; round < 50 && loader.get() != null; round++) {
            System.gc();
        }

        assertThat(loader.get()).isNull();
    }
}
