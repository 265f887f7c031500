package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.input.FileHash;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Checks again whenever a file is saved, until Ctrl-C. What is watched is the folder, since many programs write a new file and put it in the
 * place of the old one; a file whose content is the same as before was not saved.
 */
final class Watch {
    private static final long LOOK_MILLIS = 200;
    /** Saving a file takes several steps; the check waits until nothing has happened for so long. */
    private static final long QUIET_MILLIS = 300;

    private final List<Path> files;
    private final Check check;
    private final Session session;

    private Watch(List<Path> files, Check check, Session session) {
        this.files = files;
        this.check = check;
        this.session = session;
    }

    /** Checks files now and after each change, and ends well when that is asked for. */
    static ExitCode over(List<String> names, Check check, Session session) throws UsageException, IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (String name : names) {
            files.add(file(name));
        }
        try {
            new Watch(List.copyOf(files), check, session).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private static Path file(String name) throws UsageException {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file.toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new UsageException("watch-file", name);
    }

    private void run() throws UsageException, IOException, InterruptedException {
        try (WatchService service = files.get(0).getFileSystem().newWatchService()) {
            for (Path file : files) {
                Optional.ofNullable(file.getParent())
                        .orElse(file)
                        .register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
            }
            Map<Path, String> checked = contents();
            check.make();
            session.say("watch.waiting");
            while (!session.interruption().isAsked()) {
                Map<Path, String> now = awaitChange(service) ? contents() : checked;
                if (now.size() == files.size()
                        && !now.equals(checked)
                        && !session.interruption().isAsked()) {
                    checked = now;
                    session.say("watch.again");
                    check.make();
                    session.say("watch.waiting");
                }
            }
        }
    }

    /** Waits for a change and then until nothing changes any more; not for ever, so that Ctrl-C is noticed. */
    private static boolean awaitChange(WatchService service) throws InterruptedException {
        WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        boolean changed = key != null;
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return changed;
    }

    /** The fingerprint of each file; a file that is just being replaced has none. */
    private Map<Path, String> contents() {
        Map<Path, String> contents = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                contents.put(file, FileHash.of(file));
            } catch (IOException e) {
                // It will be there again in a moment, or never.
            }
        }
        return contents;
    }
}
