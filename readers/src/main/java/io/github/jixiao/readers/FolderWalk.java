package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the files in a folder and below it that are documents by the ending of their names or, where that says nothing, by their first bytes. Hidden
 * files and the lock files of office programs count for nothing; links are followed, and no folder is entered twice. A pipe or a device, which may never
 * end, is named and not read.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Folders inside one another that are entered. */
    static final int DEEPEST = 100;

    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);
    private static final Bilingual TOO_DEEP = Bilingual.of(
            "文件夹嵌套超过 " + DEEPEST + " 层，没有进入", "more than " + DEEPEST + " folders inside one another, not entered");
    private static final Bilingual FOLDER = Bilingual.of("不能列出文件夹", "the folder cannot be listed");
    private static final Bilingual SPECIAL = Bilingual.of("不是普通文件（管道、设备等）", "no ordinary file, but a pipe or a device");

    private final Path root;
    private final Predicate<Path> wanted;
    private final Set<Path> entered = new HashSet<>();
    private final Set<Path> passedOver = new TreeSet<>(BY_NAME);
    private final TreeMap<Path, FoundFile> found = new TreeMap<>(BY_NAME);

    private FolderWalk(Path root, Predicate<Path> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /**
     * The files, in the order of their paths; where there are none, the folder itself as one that cannot be read.
     *
     * @param wanted which of the files to take
     */
    public static List<FoundFile> through(Path folder, Predicate<Path> wanted) {
        return through(folder, wanted, passedOver -> {});
    }

    /**
     * The files, as {@link #through(Path, Predicate)} finds them.
     *
     * @param wanted which of the files to take
     * @param passedOver takes the files that somebody wanted and that can hold no form: pictures, programs, notes
     */
    public static List<FoundFile> through(Path folder, Predicate<Path> wanted, Consumer<Path> passedOver) {
        FolderWalk walk = new FolderWalk(folder, wanted);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException e) {
            walk.refuse(folder, Reason.NOT_READABLE, FOLDER);
        }
        if (walk.found.isEmpty()) {
            walk.refuse(folder, Reason.NO_FILE, Bilingual.of(""));
        }
        walk.passedOver.forEach(passedOver);
        return List.copyOf(walk.found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean enter = (folder.equals(root) || !isHidden(folder)) && entered.add(folder.toRealPath());
        return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isDirectory()) {
            choose(file, attributes);
        } else if (!entered.contains(file.toRealPath())) {
            refuse(file, Reason.NOT_READABLE, TOO_DEEP);
        }
        return FileVisitResult.CONTINUE;
    }

    private void choose(Path file, BasicFileAttributes attributes) {
        FileChoice choice =
                FileChoice.of(file.toString(), bytes -> attributes.isOther() ? new byte[0] : beginning(file, bytes));
        if (choice == FileChoice.LEFT_BEHIND || !wanted.test(file)) {
            return;
        }
        if (choice == FileChoice.PASSED_OVER) {
            passedOver.add(file);
        } else if (attributes.isOther()) {
            refuse(file, Reason.NOT_READABLE, SPECIAL);
        } else {
            found.put(file, new FoundFile(file, null));
        }
    }

    private static byte[] beginning(Path file, int bytes) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(bytes);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!(failure instanceof FileSystemLoopException)) {
            refuse(file, Reason.NOT_READABLE, FOLDER);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            refuse(folder, Reason.NOT_READABLE, FOLDER);
        }
        return FileVisitResult.CONTINUE;
    }

    private void refuse(Path place, Reason reason, Bilingual detail) {
        UnreadableFileException failure = new UnreadableFileException(reason, Location.UNKNOWN, detail);
        found.put(place, new FoundFile(place, failure));
    }

    private static boolean isHidden(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || Files.isHidden(file);
    }
}
