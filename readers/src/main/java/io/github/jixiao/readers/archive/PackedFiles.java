package io.github.jixiao.readers.archive;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.FileType;
import io.github.jixiao.readers.Guard;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files in a zip, and in the zips inside it, one after the other. One that cannot be read costs no other. */
public final class PackedFiles implements Iterator<PackedFile> {

    /** What a path inside a zip could leave it with, and what no name should show. */
    private static final Pattern ODD_STEP = Pattern.compile("^[A-Za-z]:/*|\\p{Cntrl}|(?<![^/])\\.{0,2}/");

    private final ReadingLimits limits;
    private final Deque<Level> open = new ArrayDeque<>();
    private final List<String> passedOver = new ArrayList<>();
    private int entries;
    private @Nullable PackedFile ahead;

    private record Level(String name, Archive archive, Iterator<String> paths) {}

    /**
     * Opens a zip.
     *
     * @param name the name that people know it by
     * @throws UnreadableFileException when it is damaged or has too many entries
     */
    public PackedFiles(String name, byte[] content, ReadingLimits limits) throws UnreadableFileException {
        this.limits = limits;
        open(name, content);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !open.isEmpty()) {
            Level level = open.element();
            if (level.paths().hasNext()) {
                ahead = enter(level, level.paths().next());
            } else {
                open.pop();
            }
        }
        return ahead != null;
    }

    @Override
    public PackedFile next() {
        PackedFile next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return next;
    }

    private void open(String name, byte[] content) throws UnreadableFileException {
        Archive archive = Archive.open(content, Allowance.within(limits));
        entries += archive.names().size();
        Allowance.within(limits).require(Limit.ENTRIES, entries, Location.UNKNOWN);
        List<String> documents = archive.documents(path -> passedOver.add(name(name, path)));
        open.push(new Level(name, archive, documents.iterator()));
    }

    private static String name(String zip, String path) {
        return zip + "/" + ODD_STEP.matcher(path).replaceAll("");
    }

    /** What can hold no form and is passed over, in the zips that were opened so far: pictures, programs, notes. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** The file at a path; nothing for a zip, whose files come next. */
    private @Nullable PackedFile enter(Level level, String path) {
        String name = name(level.name(), path);
        PackedFile file = new PackedFile(name, level.archive(), path, null);
        try {
            if (!Guard.run("zip", () -> level.archive().isZip(path))) {
                return file;
            }
            Allowance allowance = Allowance.within(limits);
            byte[] content = file.content(allowance);
            if (FileType.of(content) != FileType.ARCHIVE) {
                return file;
            }
            allowance.require(Limit.ARCHIVE_DEPTH, open.size() + 1L, Location.UNKNOWN);
            open(name, content);
            return null;
        } catch (UnreadableFileException e) {
            return new PackedFile(name, level.archive(), path, e);
        }
    }
}
