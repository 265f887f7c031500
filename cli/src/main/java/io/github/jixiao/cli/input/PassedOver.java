package io.github.jixiao.cli.input;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files in folders and zips that can hold no form and are not read. Nobody is to think that they were. */
final class PassedOver {
    private static final int NAMED = 3;

    private final Queue<String> names = new ConcurrentLinkedQueue<>();

    void add(String name) {
        names.add(name);
    }

    /** Says how many there are, and the first of them or all. */
    void tell(Session session, Arguments arguments) {
        Path configuration = arguments.configuration().file();
        names.removeIf(name -> isSame(name, configuration));
        int shown = arguments.has("--verbose") ? names.size() : NAMED;
        if (!names.isEmpty()) {
            String first = names.stream()
                    .limit(shown)
                    .collect(Collectors.joining(session.texts().get("list")));
            session.say(names.size() > shown ? "passed-over.more" : "passed-over", names.size(), first);
        }
    }

    /** The configuration file is read, if not as a form. */
    private static boolean isSame(String name, @Nullable Path file) {
        return file != null
                && Path.of(name)
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
    }
}
