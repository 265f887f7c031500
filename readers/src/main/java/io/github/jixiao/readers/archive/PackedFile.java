package io.github.jixiao.readers.archive;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A file inside a zip. It is unpacked when asked for, on whatever thread. */
public final class PackedFile {

    private final String name;
    private final Archive archive;
    private final String path;
    private final @Nullable UnreadableFileException refusal;

    PackedFile(String name, Archive archive, String path, @Nullable UnreadableFileException refusal) {
        this.name = name;
        this.archive = archive;
        this.path = path;
        this.refusal = refusal;
    }

    /** What a person calls it: the name of the zip and the path inside, parted by {@code /}. Nothing is ever written under this name. */
    public String name() {
        return name;
    }

    /**
     * The unpacked bytes.
     *
     * @throws UnreadableFileException when the entry is encrypted, damaged or beyond the allowance
     */
    public byte[] content(Allowance allowance) throws UnreadableFileException {
        if (refusal != null) {
            throw refusal;
        }
        return archive.read(path, allowance);
    }
}
