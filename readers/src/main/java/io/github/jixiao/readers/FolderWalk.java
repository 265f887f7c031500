package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the files in a folder and below it whose names end like those of documents. Hidden files and the lock files of office
 * programs are passed over; links are followed, and no folder is entered twice. A pipe or a device, which may never end, is named and not read.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 100;
    private static final Bilingual FOLDER = Bilingual.of("不能列出文件夹", "the folder cannot be listed");
    private static final Bilingual SPECIAL = Bilingual.of("不是普通文件（管道、设备等）", "no ordinary file, but a pipe or a device");
    private static final Bilingual EMPTY_FOLDER =
            Bilingual.of("文件夹中没有可以检查的文件", "no file in the folder that can be checked");

    private final Path root;
    private final Predicate<Path> wanted;
    private final Set<Path> entered = new HashSet<>();
    private final TreeMap<Path, FoundFile> found = new TreeMap<>(Comparator.comparing(Path::toString));

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
        FolderWalk walk = new FolderWalk(folder, wanted);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        } catch (IOException e) {
            walk.refuse(folder, Reason.NOT_READABLE, FOLDER);
        }
        if (walk.found.isEmpty()) {
            walk.refuse(folder, Reason.NO_TABLE, EMPTY_FOLDER);
        }
        return List.copyOf(walk.found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean enter = (folder.equals(root) || !isHidden(folder)) && entered.add(folder.toRealPath());
        return enter ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean take = FileEndings.promiseDocument(file.toString()) && wanted.test(file);
        if (attributes.isDirectory() || isHidden(file) || !take) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isOther()) {
            refuse(file, Reason.NOT_READABLE, SPECIAL);
        } else {
            found.put(file, new FoundFile(file, null));
        }
        return FileVisitResult.CONTINUE;
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
        return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(file);
    }
}
